import { expect, test } from "vitest";
import { drawsWords } from "../../../src/ui/charts/draws-words.ts";

test("a sweep says whether it is of draws, of typical values, or of these although the run is of draws", () => {
  expect(drawsWords({ draws: undefined, ofRun: 0 })).toMatch(/^At typical values, not under posterior draws: /u);
  expect(drawsWords({ draws: undefined, ofRun: 160 })).toContain("not under posterior draws, though the run is: ");
  expect(drawsWords({ draws: 40, ofRun: 0 })).toMatch(/^Under posterior draws: numbers are of 40 parameter draws/u);
});
