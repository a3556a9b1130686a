import { counted } from "../base/counted.ts";
import { labelled } from "./labelled.ts";
import { armWithin } from "./arm-within.ts";
import { bracketWords, type DrawnRange, fateRange, shareRangeWords } from "./drawn-range.ts";
import type { FigureTable } from "./figure-table.ts";
import { armIn } from "./independence-view.ts";
import { limitColumns, limitNote } from "./limit-columns.ts";
import { courseIn, type OutcomesOptions } from "./outcomes-options.ts";
import { percent } from "./percent.ts";

/** What has become of the patients seen so far in one arm: by the chosen day and by the horizon; the last three make up the seen. */
export interface OutcomeTally {
  readonly seen: number;
  readonly byDay: number;
  readonly independent: number;
  /** Died, relapsed or grafted again before any independence. */
  readonly lost: number;
  readonly neither: number;
}

/** Counts the patients up to and including the frame. */
export function outcomeTally(options: OutcomesOptions, arm: string): OutcomeTally {
  const { recovery, frame, day, horizon } = options;
  const seen = (recovery?.paths ?? []).slice(0, frame + 1).flatMap((path) => courseIn(options, path, arm) ?? []);
  const count = (holds: (course: (typeof seen)[number]) => boolean): number => seen.filter(holds).length;
  const independent = count((course) => course.independent !== null);
  const lost = count(({ independent: from, event }) => from === null && event !== null && event.day <= horizon);
  return {
    seen: seen.length,
    byDay: count((course) => course.independent !== null && course.independent <= day),
    independent,
    lost,
    neither: seen.length - independent - lost,
  };
}

/** Between what the draws put the share of the whole run's patients independent by the day, with that share; null in a run without draws, or where it has no such arm. */
function runShare({ run, day }: OutcomesOptions, arm: string): (DrawnRange & { readonly share: number }) | null {
  const held = armIn(run ?? null, arm);
  const share = held?.incidence.independent[day];
  const range = held === undefined ? null : fateRange(held, "independent", day);
  return range === null || share === undefined ? null : { ...range, share };
}

/** The tally as numbers, an arm a row; under draws with the share of the whole run and its limits. */
export function outcomesTable(options: OutcomesOptions): FigureTable {
  const { arms, day, horizon, run } = options;
  const draws = run?.draws;
  const whole = { name: `Of the whole run independent by day ${day}`, decimals: 1, unit: "%" };
  return {
    caption: `What has become of the simulated patients seen so far${limitNote(draws)}`,
    columns: [
      { name: "Arm" },
      { name: "Patients seen", decimals: 0 },
      { name: `Independent by day ${day}`, decimals: 0 },
      { name: `Independent by day ${horizon}`, decimals: 0 },
      { name: "Died, relapsed or grafted again first", decimals: 0 },
      { name: `Neither by day ${horizon}`, decimals: 0 },
      ...(draws === undefined ? [] : [whole, ...limitColumns([whole], draws), { name: "Draws", decimals: 0 }]),
    ],
    rows: arms.map(({ arm, shortLabel }) => {
      const { seen, byDay, independent, lost, neither } = outcomeTally(options, arm);
      const found = runShare(options, arm);
      const shares = [found?.share, found?.lower, found?.upper].map((part) => (part === undefined ? null : 100 * part));
      return [shortLabel, seen, byDay, independent, lost, neither, ...(draws === undefined ? [] : [...shares, draws])];
    }),
    blank: "",
  };
}

/** The tally in a sentence: how many seen, and how many of them independent by the day, an arm each; under draws how many of the whole run, and between what the draws put that. */
export function outcomesFinding(options: OutcomesOptions): string {
  const { arms, day } = options;
  const tallies = arms.map((figureArm) => ({ label: armWithin(figureArm), ...outcomeTally(options, figureArm.arm) }));
  const seen = Math.max(0, ...tallies.map((tally) => tally.seen));
  if (seen === 0) return "";
  const lead = `${counted(seen, "simulated patient")} seen`;
  const parts = tallies.map(({ label, byDay }) => labelled(label, String(byDay)));
  const whole = arms.flatMap((figureArm) => {
    const found = runShare(options, figureArm.arm);
    return found === null ? [] : [labelled(armWithin(figureArm), `${percent(found.share)}${shareRangeWords(found)}`)];
  });
  const often =
    whole.length === 0 ? "" : ` Of the whole run by then: ${whole.join("; ")}.${bracketWords(options.run?.draws)}`;
  return `${lead}: independent by day ${day}, ${parts.join("; ")}. A few patients say little of how often it happens.${often}`;
}
