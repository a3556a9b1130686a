import { expect, test } from "vitest";
import { readDistribution } from "../../src/model/priors/read-distribution.ts";
import { atLatent } from "../../src/stats/distribution.ts";
import { referenceTable } from "./reference-table.ts";

const rows = referenceTable("distributions/priors.csv");
const texts = [...new Set(rows.map((row) => row.text("text")))];

test("every kind is compared", () => {
  expect(texts).toHaveLength(11);
});

test.each(texts)("%s has R's quantiles, in single precision at least", (text) => {
  const distribution = readDistribution(text.replaceAll(";", ","));
  for (const row of rows.filter((one) => one.text("text") === text)) {
    const [z, q] = [row.number("z"), row.number("q")];
    const rare = Math.abs(z) > 4 ? 1e-5 : 1e-7;
    expect(Math.abs(atLatent(distribution, z) - q)).toBeLessThan(rare * Math.abs(q) + 1e-9);
  }
});

test("a spike is flat where it is, and rises on both sides", () => {
  const spike = readDistribution("zero with probability .75, else N(0, .5)");
  const at = (z: number): number => atLatent(spike, z);
  expect([-1.1, 0, 1.1].map(at)).toEqual([0, 0, 0]);
  expect(at(-1.2)).toBeLessThan(0);
  expect(at(1.2)).toBeCloseTo(-at(-1.2), 12);
});
