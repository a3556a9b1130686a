import { expect, test } from "vitest";
import { normalQuantile, uniform } from "../../src/kernel/index.ts";
import { measurementsOf } from "../../src/lab/candidate-studies.ts";
import type { LivedDraw } from "../../src/lab/candidate.ts";
import { simulatedCandidates } from "../../src/lab/simulated-candidates.ts";
import type { CandidateStudy } from "../../src/schema/candidate-study.ts";
import type { StudyExpectation } from "../../src/schema/study-expectation.ts";

const DRAWS = 300;
const POOL = 1_000_000;
const truths = Array.from({ length: DRAWS }, (_, at) => normalQuantile(uniform(8, 1, at, 0)));
const lived: readonly LivedDraw[] = truths.map((A0, at) => ({ number: at + 1, draw: { A0 } }));

const ratio: CandidateStudy = {
  id: "ratio",
  name: "A hazard ratio",
  design: "compared",
  measure: "hazard ratio",
  regimens: ["epo"],
  days: [365],
  haemoglobin: null,
};
const share: CandidateStudy = {
  ...ratio,
  id: "share",
  name: "A share",
  design: "diagnosis",
  measure: "days to independence",
  regimens: null,
};
const graft: CandidateStudy = {
  ...ratio,
  id: "graft",
  name: "A graft",
  design: "graft",
  measure: "share reaching haemoglobin",
  regimens: null,
  haemoglobin: 13,
};
const titre: CandidateStudy = {
  ...ratio,
  id: "titre",
  name: "A titre",
  design: "diagnosis",
  measure: "share under the titre",
  regimens: null,
  days: null,
};

/** Everybody becomes independent, so that n patients give a ratio with variance 4 / n; it is 0.3 × what nobody knows. */
const ratios = truths.map((truth, at): StudyExpectation => ({
  study: "ratio",
  draw: at + 1,
  counts: `${POOL} 0 ${POOL} 0`,
  logRatio: 0.3 * truth,
}));
/** A share of 0.5 ± 0.05 × what nobody knows. */
const shares = truths.map((truth, at): StudyExpectation => {
  const early = Math.round(POOL * (0.5 + 0.05 * truth));
  return { study: "share", draw: at + 1, counts: `${early} ${POOL - early}`, logRatio: null };
});
const expectations = [...ratios, ...shares];
const setting = { seed: 1, studies: [ratio, share], expectations };
const found = measurementsOf(lived, truths, setting);

test.each([20, 50, 100, 200])(
  "of a normal number %i patients remove what arithmetic says, counted or compared",
  (n) => {
    const removed = (name: string) => found.find((row) => row.name === name && row.n === n)?.removed;
    // the variance of what is known before, over that and the variance of what n patients tell
    const known = { "A share": 0.05 ** 2 / (0.05 ** 2 + 0.25 / n), "A hazard ratio": 0.3 ** 2 / (0.3 ** 2 + 4 / n) };
    for (const [name, part] of Object.entries(known)) {
      const { value = NaN, lower = NaN, upper = NaN } = removed(name) ?? {};
      expect(Math.abs(value - part)).toBeLessThan(0.06);
      expect(lower <= value && value <= upper).toBe(true);
    }
  },
);

test("by brute force: for each of many results of a ratio the draws near it are kept, and what still varies is averaged", () => {
  const n = 100;
  const noise = (stream: number, at: number): number => Math.sqrt(4 / n) * normalQuantile(uniform(8, stream, at, 0));
  // many numbers from the same distribution, each with a result; results are sorted and parted in 60 narrow bins
  const many = Array.from({ length: 60_000 }, (_, at) => {
    const truth = normalQuantile(uniform(8, 2, at, 0));
    return { truth, seen: 0.3 * truth + noise(3, at) };
  }).toSorted((one, other) => one.seen - other.seen);
  const bins = Array.from({ length: 60 }, (_, bin) =>
    many.slice(1000 * bin, 1000 * (bin + 1)).map(({ truth }) => truth),
  );
  const variance = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  };
  const left = bins.reduce((sum, bin) => sum + variance(bin), 0) / bins.length;
  const brute = 1 - left / variance(many.map(({ truth }) => truth));
  const value = found.find((row) => row.name === "A hazard ratio" && row.n === n)?.removed.value ?? NaN;
  expect(Math.abs(value - brute)).toBeLessThan(0.06);
});

/** The names of the studies that are looked for where so much is open. */
function names(
  open: readonly string[],
  studies: readonly CandidateStudy[],
  numbers = [1, 2],
): readonly (string | null)[] {
  const draw = Object.fromEntries(open.map((key) => [key, 1]));
  const counted = studies.flatMap(({ id }) =>
    [1, 2].map((at): StudyExpectation => ({ study: id, draw: at, counts: "3 4", logRatio: null })),
  );
  const some = numbers.map((number): LivedDraw => ({ number, draw }));
  return simulatedCandidates(some, { studies, expectations: counted }).map(({ name }) => name);
}

test("a study is left out only where it tells of nothing that is open", () => {
  const treated: CandidateStudy = { ...share, name: "Treated", design: "therapy", regimens: ["epo"] };
  const all = [share, graft, titre, treated];
  expect(names(["A0"], all)).toEqual(["A share", "A titre", "Treated"]);
  expect(names(["SD", "death"], all)).toEqual(["A share", "A graft", "A titre", "Treated"]);
  expect(names(["T50"], all)).toEqual(["A titre"]);
  expect(names(["epo epo"], all)).toEqual(["Treated"]);
  expect(names(["epo epo"], [{ ...graft, regimens: ["epo"] }])).toEqual(["A graft"]);
  expect(names(["epo death"], [{ ...graft, regimens: ["epo"] }])).toEqual([]);
  expect(names(["cord-blood net", "rituximab net"], all)).toEqual([]);
  expect(names(["sd kP"], [share])).toEqual(["A share"]);
});

test("a study that is not there for each of the draws is left out", () => {
  expect(names(["A0"], [share], [1, 3])).toEqual([]);
});
