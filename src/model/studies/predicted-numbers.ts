import { type Engine, uniform } from "../../kernel/index.ts";
import type { Facts } from "../../schema/facts.ts";
import type { ParameterDraw } from "../../schema/parameter-draw.ts";
import type { Target } from "../../schema/target.ts";
import { drawnFacts } from "../drawn-facts.ts";
import { reportedNumber } from "./reported-number.ts";
import { studyPools } from "./study-pools.ts";
import type { StudySetting } from "./study-setting.ts";

/** How often each study is drawn from the patients of a draw. */
export const REPETITIONS = 10;
/** Streams of the generator from this on, one a row of targets.csv: a row added at its end changes nothing of the others. */
const FIRST_STREAM = 10_000;

/** A draw of what nobody knows, its place among the draws, and the seed of the studies drawn from it. */
export interface PredictionTask {
  readonly draw: ParameterDraw;
  readonly row: number;
  readonly seed: number;
}

/** For each target what studies of its size would report if the draw were true, ten each; none where the row is not simulated. Two engines give the same bits. */
export function predictedNumbers(
  facts: Facts,
  targets: readonly Target[],
  setting: StudySetting,
  { draw, row, seed }: PredictionTask,
  engine: Engine,
): readonly (readonly number[])[] {
  const drawn = drawnFacts(facts, draw);
  const pools = studyPools(drawn, targets, setting, engine);
  const reading = { fromDiagnosis: setting.fromDiagnosis, effects: drawn.effects };
  return targets.map((target, at) => {
    if (target.design === null) return [];
    let taken = 0;
    const next = (): number => {
      taken += 1;
      return uniform(seed, FIRST_STREAM + at, row, taken);
    };
    return Array.from({ length: REPETITIONS }, () => reportedNumber(target, pools, reading, next));
  });
}
