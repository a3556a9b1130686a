import { expect, test } from "vitest";
import { runLine } from "../../../src/ui/controls/run-line.ts";

test("a run in one line", () => {
  expect(runLine({ patients: 1000, draws: 0, horizon: 365, window: 56 })).toBe("1,000 patients · 365 d · window 56 d");
  expect(runLine({ patients: 1, draws: 16, horizon: 30, window: 7 })).toBe("1 patient × 16 draws · 30 d · window 7 d");
});
