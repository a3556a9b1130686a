import { expect, test } from "vitest";
import { armOf } from "../../request-of.ts";
import { blocksOfRun } from "./blocks-of-run.ts";
import { livePlain } from "./live-plain.ts";
import { liveTypeScript } from "./live-typescript.ts";
import { largestDifference, tracesOf } from "./traces.ts";

test("a patient written as a plain object lives the kernel's days, whatever is given but exchanges", () => {
  const arms = ["watch", "ucb-mnc-x3", "daratumumab", "epo", "msc"].map((regimen) => armOf(regimen));
  const blocks = blocksOfRun({ seed: 5, assume: "progenitors", arms }, 16, 8);
  const given: [number, number][] = [];
  const kernel = tracesOf(blocks, (block, put) => {
    const units = liveTypeScript(block, (haemoglobin, day) => {
      for (let lane = 0; lane < block.size; lane += 1) put(lane, day, haemoglobin[lane] ?? NaN);
    });
    given.push([units, livePlain(block)]);
  });
  const plain = tracesOf(blocks, (block, put) => {
    livePlain(block, (lane, haemoglobin, day) => put(lane, day, haemoglobin));
  });
  expect(blocks).toHaveLength(10);
  expect(given.filter(([ours, theirs]) => ours !== theirs || ours === 0)).toEqual([]);
  expect(Math.min(...kernel)).toBeGreaterThan(3);
  expect(largestDifference(plain, kernel)).toBeLessThan(1e-9);
});
