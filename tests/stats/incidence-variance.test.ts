import { expect, test } from "vitest";
import { competingIncidence, incidenceVariance } from "../../src/stats/index.ts";
import { type Observed, observedTable } from "./observed.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

const rows = [
  ...referenceTable("survival/synthetic_cuminc.csv").map((row) => ({
    data: "synthetic",
    group: row.text("arm"),
    cause: row.number("cause"),
    row,
  })),
  ...referenceTable("survival-more/cuminc.csv").map((row) => {
    const [group = "", cause] = row.text("curve").split(" ");
    return { data: row.text("data") === "edge" ? "edge" : "drawn", group, cause: Number(cause), row };
  }),
];

test.each(["synthetic", "drawn", "edge"] satisfies Observed[])(
  "%s: estimates and variances equal R's cmprsk to 1e-9",
  (data) => {
    const expected = rows.filter((each) => each.data === data && each.row.text("est") !== "NA");
    expect(expected.length).toBeGreaterThan(10);
    const errors = [...new Set(expected.map(({ group }) => group))].flatMap((group) => {
      const table = observedTable(data, group);
      const { time, causes } = competingIncidence(table);
      const variances = table.causes.map((cause) => incidenceVariance(table, cause));
      return expected
        .filter((each) => each.group === group)
        .flatMap(({ cause, row }) => {
          const step = time.findLastIndex((day) => day <= row.number("time"));
          const [estimate, variance] =
            step === -1 ? [0, 0] : [causes[cause - 1]?.estimate[step], variances[cause - 1]?.[step]];
          return [relativeError(estimate, row.number("est")), relativeError(variance, row.number("var"))];
        });
    });
    expect(errors.length).toBeGreaterThan(20);
    expect(Math.max(...errors)).toBeLessThan(1e-9);
  },
);

test("of a cause that never happened it is 0", () => {
  const variance = incidenceVariance(observedTable("edge", "f"), 2);
  expect([...variance]).toEqual([0]);
});
