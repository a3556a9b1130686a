import { compileRun, drawInput, type Engine, type RunInput } from "../model/index.ts";
import type { ArmBands, RecoveryRequest } from "../schema/recovery.ts";
import { type Lived, liveStates } from "./live-states.ts";
import { type DrawnBands, medianLimits } from "./median-limits.ts";
import { recoveryBands } from "./recovery-bands.ts";

interface DrawsAsked extends Lived {
  /** Days of the clock, as the answer has them. */
  readonly days: { readonly from: number; readonly to: number };
  readonly engine: Engine | undefined;
}

/** Bands of a run with the limits of their medians over its draws, under each of which the same first patients live; as they are where no draw finds anybody, and null once nobody waits any more. */
export async function recoverDraws(
  bands: readonly ArmBands[],
  input: RunInput,
  { clock }: Pick<RecoveryRequest, "clock">,
  { days, engine, ...lived }: DrawsAsked,
  isCancelled: () => Promise<boolean>,
): Promise<readonly ArmBands[] | null> {
  const byArm = bands.map((): DrawnBands[] => []);
  for (const draw of (input.draws ?? []).keys()) {
    const { request, facts } = drawInput(input, draw);
    const compiled = compileRun(request, facts, engine);
    if (!compiled.ok) throw new Error(`a draw the run cannot be lived under: ${draw}`);
    const courses = await liveStates(compiled.value, lived, isCancelled);
    if (courses === null) return null;
    if (courses.length === 0) continue;
    for (const [arm, { arm: name }] of bands.entries()) {
      byArm[arm]?.push({ patients: courses.length, bands: recoveryBands(courses, clock, { arm, name }, days) });
    }
  }
  return bands.map((own, arm) => {
    const drawn = byArm[arm] ?? [];
    return drawn.length === 0 ? own : { ...own, median: medianLimits(drawn) };
  });
}
