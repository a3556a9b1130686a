import { STUDIED_KEYS } from "../model/index.ts";
import type { CandidateStudy } from "../schema/candidate-study.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { StudyExpectation } from "../schema/study-expectation.ts";
import { smoothedShares, type StudyDesign } from "../stats/index.ts";
import type { Candidate, LivedDraw } from "./candidate.ts";

/** The studies that might be done, and what they come to under each draw. */
export interface SimulatedStudies {
  readonly studies: readonly CandidateStudy[];
  readonly expectations: readonly StudyExpectation[];
}

/** What grafts of people without the disease depend on. */
const GRAFT_KEYS: ReadonlySet<string> = new Set(["bE", "SD"]);
/** The antibody at which a titre reads 1: only titres tell of it. */
const TITRE_KEY = "T50";

/** Whether a study may tell of a number of the draws. */
function tellsOf({ design, measure, regimens }: CandidateStudy, key: string): boolean {
  const [first = "", second] = key.split(" ");
  const ofRegimen = second !== undefined && first !== "sd";
  if (ofRegimen) return (regimens ?? []).includes(first) && !(design === "graft" && second === "death");
  if (design === "graft") return GRAFT_KEYS.has(key);
  return STUDIED_KEYS.has(key) && (key !== TITRE_KEY || measure.includes("titre"));
}

/** Independent and not of those who wait, and of those treated: the SD of the logarithm of their hazard ratio in n patients, half of them treated. Source: Schoenfeld 1981, 10.1093/biomet/68.1.316: one over the number independent, summed over both. */
function ratioSd([waiting = NaN, dependent = NaN, treated = NaN, other = NaN]: readonly number[], n: number): number {
  const [one = NaN] = smoothedShares([waiting, dependent]);
  const [two = NaN] = smoothedShares([treated, other]);
  return Math.sqrt((1 / one + 1 / two) / (n / 2));
}

/** How draws expect a study at a size. */
function designOf(found: readonly StudyExpectation[]): (n: number) => StudyDesign {
  const counts = found.map((row) => row.counts.split(" ").map(Number));
  if (found.every(({ logRatio }) => logRatio !== null)) {
    const means = found.map(({ logRatio }) => logRatio ?? NaN);
    return (n) => ({ kind: "normal", means, sds: counts.map((own) => ratioSd(own, n)) });
  }
  const shares = counts.map(smoothedShares);
  return (n) => ({ kind: "cells", n, shares });
}

/** The studies of candidate-studies.csv as study-expectations.csv has them under draws that were lived; left out is what is not there for each of these draws, and what tells only of numbers that the reader has set himself. */
export function simulatedCandidates(
  lived: readonly LivedDraw[],
  { studies, expectations }: SimulatedStudies,
): readonly Candidate[] {
  const open: ParameterDraw = lived[0]?.draw ?? {};
  return studies.flatMap((study): readonly Candidate[] => {
    if (!Object.keys(open).some((key) => tellsOf(study, key))) return [];
    const byDraw = new Map(expectations.filter((row) => row.study === study.id).map((row) => [row.draw, row]));
    const found = lived.flatMap(({ number }) => byDraw.get(number) ?? []);
    if (found.length < lived.length) return [];
    return [{ study: "simulated", name: study.name, designOf: designOf(found) }];
  });
}
