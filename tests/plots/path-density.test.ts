import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { base64, greyPng } from "../../src/plots/grey-png.ts";
import { densityLevels, pathDensity } from "../../src/plots/path-density.ts";

const scale = { low: 0, high: 4, doubling: false };

/** Counts as rows from the top. */
function rows(counts: Uint16Array, width: number): readonly string[] {
  return Array.from({ length: counts.length / width }, (_, row) =>
    [...counts.subarray(row * width, (row + 1) * width)].join(""),
  );
}

it("a line passes each column once, and a fall fills the column it falls in", () => {
  const grid = { width: 4, height: 5, from: 0, days: 3, scale };
  const counts = pathDensity([{ from: 0, values: Float64Array.from([1, 4, 4, 1]) }], grid);
  expect(rows(counts, 4)).toEqual(["0110", "0101", "0101", "1001", "0000"]);
});

it("lines that begin late, end early or leave the frame stay within it", () => {
  const grid = { width: 4, height: 5, from: 0, days: 3, scale };
  const lines = [
    { from: 2, values: Float64Array.from([9]) },
    { from: -3, values: Float64Array.from([2, 2, 2, -5]) },
  ];
  expect(rows(pathDensity(lines, grid), 4)).toEqual(["0010", "0000", "0000", "0000", "1000"]);
});

it("doublings are even steps", () => {
  const grid = { width: 3, height: 3, from: 0, days: 2, scale: { low: 0, high: 2, doubling: true } };
  expect(rows(pathDensity([{ from: 0, values: Float64Array.from([1, 2, 4]) }], grid), 3)).toEqual([
    "001",
    "010",
    "100",
  ]);
});

it("crowds darken and never flood", () => {
  expect([...densityLevels(Uint16Array.from([0, 1, 2, 100]), 0.5, 0.8)]).toEqual([0, 102, 153, 204]);
});

it("is written as a PNG that unpacks to the same levels", () => {
  const levels = Uint8Array.from({ length: 300 * 301 }, (_, at) => (7 * at) % 256);
  const png = greyPng(300, 301, levels);
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20), png[24], png[25]]).toEqual([300, 301, 8, 0]);
  const length = view.getUint32(33);
  const raw = inflateSync(png.subarray(41, 41 + length));
  const unpacked = Array.from({ length: 301 }, (_, row) => [...raw.subarray(row * 301 + 1, (row + 1) * 301)]).flat();
  expect(unpacked).toEqual([...levels]);
  expect(base64(png)).toBe(Buffer.from(png).toString("base64"));
});
