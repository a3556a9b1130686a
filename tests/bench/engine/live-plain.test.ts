import { expect, test } from "vitest";
import { armOf } from "../../request-of.ts";
import { blocksOfRun } from "./blocks-of-run.ts";
import { livePlain } from "./live-plain.ts";
import { liveTypeScript } from "./live-typescript.ts";
import { largestDifference, tracesOf } from "./traces.ts";

test("a patient written as a plain object lives the kernel's days, whatever is given but exchanges", () => {
  const arms = ["watch", "ucb-mnc-x3", "daratumumab", "epo", "msc"].map((regimen) => armOf(regimen));
  const blocks = blocksOfRun({ seed: 5, assume: "progenitors", arms }, 16, 8);
  const given = blocks.map((block) => [liveTypeScript(block), livePlain(block)]);
  const kernel = tracesOf(blocks, liveTypeScript);
  expect(blocks).toHaveLength(10);
  expect(given.filter(([ours, theirs]) => ours !== theirs || ours === 0)).toEqual([]);
  expect(Math.min(...kernel)).toBeGreaterThan(3);
  expect(largestDifference(tracesOf(blocks, livePlain), kernel)).toBeLessThan(1e-9);
});
