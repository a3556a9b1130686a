import type { CandidateStudy } from "../schema/candidate-study.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { StudyExpectation } from "../schema/study-expectation.ts";
import { shareOut } from "./share-out.ts";
import type { StudyInput, StudyWorker } from "./study-worker.ts";

const DIGITS = 5;

/**
 * What each study that might be done comes to under each draw, a study after the other and its draws in order, numbered from 1. Workers are prepared here, share the draws and may be any number: the numbers are the same to the bit.
 */
export async function studyExpectations(
  input: StudyInput,
  studies: readonly CandidateStudy[],
  draws: readonly ParameterDraw[],
  workers: readonly StudyWorker[],
): Promise<readonly StudyExpectation[]> {
  await Promise.all(workers.map((worker) => worker.prepare(input)));
  const found = await shareOut(workers, draws, (worker, some) => worker.counted(studies, some));
  return studies.flatMap(({ id }, at) =>
    found.map((byStudy, index): StudyExpectation => {
      const { counts = [], logRatio = null } = byStudy[at] ?? {};
      const short = logRatio === null ? null : Number(logRatio.toPrecision(DIGITS));
      return { study: id, draw: index + 1, counts: counts.join(" "), logRatio: short };
    }),
  );
}

/** study-expectations.csv: a study and a draw a row, logarithms with five digits. */
export function studyExpectationsCsv(rows: readonly StudyExpectation[]): string {
  const lines = rows.map(({ study, draw, counts, logRatio }) => [study, draw, counts, logRatio ?? ""].join(","));
  return ["study,draw,counts,logRatio", ...lines, ""].join("\n");
}
