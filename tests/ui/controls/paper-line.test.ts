import { expect, test } from "vitest";
import { paperLine } from "../../../src/ui/controls/paper-line.ts";

test("the settings of a run on paper, with units", () => {
  expect(paperLine({ start: "treated", threshold: 7, window: 56, horizon: 365 })).toBe(
    "Settings: therapy starts on the published days · threshold 7.0 g/dL · window 56 d · horizon 365 d",
  );
  expect(paperLine({ start: 88, threshold: 7.25, window: 7, horizon: 30 })).toBe(
    "Settings: therapy starts on day 88 after diagnosis · threshold 7.25 g/dL · window 7 d · horizon 30 d",
  );
});
