import type { FigureTable } from "./figure-table.ts";
import { courseIn, type OutcomesOptions } from "./outcomes-options.ts";

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

/** The tally as numbers, an arm a row. */
export function outcomesTable(options: OutcomesOptions): FigureTable {
  const { arms, day, horizon } = options;
  return {
    caption: "What has become of the simulated patients seen so far",
    columns: [
      { name: "Arm" },
      { name: "Patients seen", decimals: 0 },
      { name: `Independent by day ${day}`, decimals: 0 },
      { name: `Independent by day ${horizon}`, decimals: 0 },
      { name: "Died, relapsed or grafted again first", decimals: 0 },
      { name: `Neither by day ${horizon}`, decimals: 0 },
    ],
    rows: arms.map(({ arm, shortLabel }) => {
      const { seen, byDay, independent, lost, neither } = outcomeTally(options, arm);
      return [shortLabel, seen, byDay, independent, lost, neither];
    }),
    blank: "",
  };
}

/** The tally in a sentence: how many seen, and how many of them independent by the day, an arm each. */
export function outcomesFinding(options: OutcomesOptions): string {
  const { arms, day } = options;
  const tallies = arms.map(({ arm, label }) => ({ label, ...outcomeTally(options, arm) }));
  const seen = Math.max(0, ...tallies.map((tally) => tally.seen));
  if (seen === 0) return "";
  const lead = `${seen} simulated ${seen === 1 ? "patient" : "patients"} seen`;
  const parts = tallies.map(({ label, byDay }) => `${label} ${byDay}`);
  return `${lead}: independent by day ${day}, ${parts.join("; ")}. A few patients say little of how often it happens.`;
}
