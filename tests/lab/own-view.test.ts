import { describe, expect, test } from "vitest";
import { ownView } from "../../src/lab/own-view.ts";
import { ownOutcomes } from "../../src/schema/own-case.ts";
import { OwnView } from "../../src/schema/own-file.ts";
import { ownCase } from "./own-case-row.ts";

const one = ownOutcomes.map((outcome, index) => ownCase({ id: outcome, outcome, time: 10 * (index + 1) }));

describe("what cells show of a reader's cases", () => {
  test("has a cause for each outcome: 1 independent, 2 died, 3 relapsed, 4 second graft; still dependent is censored", () => {
    const view = ownView({ file: "f.csv", clock: "diagnosis", rows: one });
    expect(OwnView.parse(view)).toEqual(view);
    expect(view).toMatchObject({ file: "f.csv", n: 5, clock: "diagnosis", rows: one });
    const [group] = view.report.groups;
    expect(group).toMatchObject({ group: "all", n: 5 });
    expect(group?.restrictedMean.map(({ tau }) => tau)).toEqual([180, 365]);
    const last = group?.curve.at(-1);
    expect(last).toMatchObject({ time: 50, censored: 1 });
    expect(last?.incidence.map(({ cause, estimate }) => [cause, Number(estimate.toFixed(12))])).toEqual([
      [1, 0.2],
      [2, 0.2],
      [3, 0.2],
      [4, 0.2],
    ]);
  });

  test("takes patients watched from a later day into the count from that day on", () => {
    const rows = [
      ownCase({ id: "a", time: 10 }),
      ownCase({ id: "b", time: 30, entry: 10 }),
      ownCase({ id: "c", time: 40 }),
    ];
    const { report } = ownView({ file: "f.csv", clock: "therapy", rows });
    expect(report.groups[0]?.curve.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [10, 2],
      [30, 2],
      [40, 1],
    ]);
  });

  test("has a group for those whose group is not stated, where any is", () => {
    const rows = [ownCase({ id: "a", group: "North" }), ownCase({ id: "b" })];
    expect(ownView({ file: "f.csv", clock: "therapy", rows }).report.groups.map(({ group }) => group)).toEqual([
      "North",
      "not stated",
    ]);
  });

  test("has the first 200 rows, and all of them in its numbers", () => {
    const rows = Array.from({ length: 201 }, (_, index) => ownCase({ id: String(index) }));
    const { n, rows: shown, report } = ownView({ file: "f.csv", clock: "therapy", rows });
    expect([n, shown.length, report.groups[0]?.n]).toEqual([201, 200, 201]);
  });
});
