import { expect, test } from "vitest";
import { incidenceCsv } from "../../../src/share/takeout/incidence-csv.ts";
import { inventedRun } from "./invented-run.ts";
import { readCsv } from "./read-csv.ts";

test("a row a run, arm, cause and day, with the number as it is", () => {
  const runs = [inventedRun(), inventedRun("two")];
  const rows = readCsv(incidenceCsv(runs));
  expect(rows).toHaveLength(2 * 2 * 5 * 201);
  expect(rows[30]).toEqual({
    run: "run",
    arm: "watch",
    day: "30",
    cause: "independent of transfusion",
    fraction: "0.075",
    monte_carlo_lower: String(0.075 - 0.03),
    monte_carlo_upper: "0.105",
  });
  expect(
    rows.filter(({ cause }) => cause !== "independent of transfusion").every((row) => row["monte_carlo_lower"] === ""),
  ).toBe(true);
  expect(new Set(rows.map(({ cause }) => cause))).toEqual(
    new Set(["independent of transfusion", "died", "relapsed", "second graft", "none of these"]),
  );
  expect(new Set(rows.map(({ arm }) => arm))).toEqual(new Set(["watch", "'=1+1"]));
});
