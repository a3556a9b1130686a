import { describe, expect, test } from "vitest";
import { type Case, caseTable } from "../../../src/schema/case.ts";
import { countWords } from "../../../src/ui/figure/count-words.ts";
import { observedIntervals, observedTitle } from "../../../src/ui/figure/observed-intervals.ts";

const blank = Object.fromEntries(Object.keys(caseTable.row.shape).map((column) => [column, null]));
const row = (changes: Partial<Case>): Case =>
  caseTable.row.parse({
    ...blank,
    id: "a",
    citation: "Li Z et al. Front Oncol 2025;15:1",
    read: "abstract",
    setting: "post-allo-hsct-prca",
    use: "primary",
    ...changes,
  });
const li = row({
  regimen: "ucb-msc",
  clock: "therapy",
  reported: "2 months",
  independenceLow: 46,
  independenceHigh: 76,
});

describe("observed patients as intervals", () => {
  const arms = [
    { arm: "watch", regimens: ["watch"] },
    { arm: "cells", regimens: ["ucb-msc"] },
  ];

  test("take the arm of their regimen alone", () => {
    expect(observedIntervals([li], arms)).toEqual([
      { arm: "cells", label: "cord blood + MSC, 2 months", low: 46, high: 76, n: 1 },
    ]);
    expect(observedIntervals([li], [{ arm: "both", regimens: ["ucb-msc", "epo"] }])).toMatchObject([{ arm: "" }]);
  });

  test("are left out on another clock or without an interval", () => {
    expect(
      observedIntervals(
        [row({ ...li, clock: null }), row({ ...li, clock: "diagnosis" }), row({ ...li, independenceLow: null })],
        arms,
      ),
    ).toEqual([]);
  });

  test("are named with their sources", () => {
    expect(observedTitle([li, li, row({ citation: "Fang 2009" })], false, false)).toBe(
      "Observed: three patients (Li 2025; Fang 2009)",
    );
    expect(observedTitle([li], false, false)).toBe("Observed: one patient (Li 2025)");
    expect(observedTitle([li], true, false)).toBe("Observed (Li 2025)");
    expect(observedTitle([], false, false)).toBe("Observed");
  });

  test("and the reader's own beside them", () => {
    expect(observedTitle([li], false, true)).toBe("Observed: one patient (Li 2025), and yours, hollow");
    expect(observedTitle([li], true, true)).toBe("Observed (Li 2025; yours)");
    expect(observedTitle([], true, true)).toBe("Observed: yours, hollow");
  });
});

test("counts stand in thousands where there is no room for more", () => {
  expect([countWords(1234, 5000), countWords(1234, 100_000)]).toEqual(["1,234", "1"]);
});
