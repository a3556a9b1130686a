import type { Engine } from "../../kernel/index.ts";
import type { CandidateStudy } from "../../schema/candidate-study.ts";
import type { Facts } from "../../schema/facts.ts";
import type { ParameterDraw } from "../../schema/parameter-draw.ts";
import { drawnFacts } from "../drawn-facts.ts";
import type { Fate } from "./first-independence.ts";
import { durationCounts, lowTitreCounts } from "./natural-course.ts";
import { type StudyPools, studyPools } from "./study-pools.ts";
import type { StudySetting } from "./study-setting.ts";
import { armRatio } from "./treated-arms.ts";

/** What a study that might be done comes to in a pool of patients: how many are in each of its cells; of two groups how many of each become independent and how many do not, and the logarithm of their hazard ratio. */
export interface StudyCounts {
  readonly counts: readonly number[];
  readonly logRatio: number | null;
}

type Counted = Pick<CandidateStudy, "design" | "measure" | "regimens" | "days" | "haemoglobin">;

/** How many numbers are in each cell: at most the first day, at most the second …, and later or never. */
function cells(numbers: readonly number[], days: readonly number[]): readonly number[] {
  const within = days.map((day) => numbers.filter((number) => number <= day).length);
  return [...within, numbers.length].map((count, cell) => count - (within[cell - 1] ?? 0));
}

/** The patients of a design that treats: each is given one of the regimens, in turn over their start days. */
function treated(pools: StudyPools, regimens: readonly string[]): readonly Fate[] {
  const groups = regimens.map((regimen) => pools.treated(regimen));
  return (groups[0] ?? []).map((fate, place) => groups[fate.entrant.slot % groups.length]?.[place] ?? fate);
}

/** Independent by a day and not, of those who wait and of those treated, and how their hazards compare. */
function compared(pools: StudyPools, regimens: readonly string[], day: number): StudyCounts {
  const groups = [pools.treated("watch"), treated(pools, regimens)] as const;
  const counts = groups.flatMap((fates) => {
    const independent = fates.filter((fate) => fate.independent <= day).length;
    return [independent, fates.length - independent];
  });
  return { counts, logRatio: armRatio(...groups, day) };
}

/** Counts the patients of pools as a study does, all of them; days from diagnosis, or from the start of therapy where the design treats. */
export function studyCounts(study: Counted, pools: StudyPools): StudyCounts {
  const { design, measure, haemoglobin } = study;
  const [days, regimens] = [study.days ?? [], study.regimens ?? []];
  const [day = NaN] = days;
  if (measure === "hazard ratio") return compared(pools, regimens, day);
  const fates = design === "therapy" ? treated(pools, regimens) : pools.natural;
  const told = (counts: readonly number[]): StudyCounts => ({ counts, logRatio: null });
  const byDay = (dayOf: (fate: Fate) => number): StudyCounts => told(cells(fates.map(dayOf), days));
  switch (measure) {
    case "incidence of independence":
      return byDay(({ independent }) => independent);
    case "share dead":
      return byDay(({ event }) => (event.cause === "dead" ? event.day : Infinity));
    case "days to the titre":
      return byDay(({ antibodyBelow, independent, event }) =>
        antibodyBelow <= Math.min(independent, event.day) ? antibodyBelow : Infinity,
      );
    case "days to independence":
      return told(durationCounts(fates, days, () => 0));
    case "share under the titre":
      return told(lowTitreCounts(fates));
    case "share reaching haemoglobin": {
      const [control, epo] = pools.grafts({ haemoglobin: haemoglobin ?? NaN, day });
      return told(regimens.length === 0 ? control : epo);
    }
  }
}

/** What each of some studies comes to if a draw is true, in as many patients as the setting says, the same whatever the draw. Two engines give the same bits. */
export function expectedCounts(
  facts: Facts,
  studies: readonly Counted[],
  setting: StudySetting,
  draw: ParameterDraw,
  engine: Engine,
): readonly StudyCounts[] {
  const pools = studyPools(drawnFacts(facts, draw), studies, setting, engine);
  return studies.map((study) => studyCounts(study, pools));
}
