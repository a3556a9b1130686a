import { type DiagnosisDay, fromTransplant, type TransplantDay } from "../base/clock.ts";
import type { Patient } from "./patient.ts";

/** A level over time: straight between points in rising order of day, constant before the first and after the last; two points of one day are a step. Days on the diagnosis clock. */
export type Level = readonly (readonly [day: DiagnosisDay, level: number])[];

/** A change of immunosuppression that starts on `day`: given points, a faster taper to 0 over `over` days, or a level held for `over` days and then brought back to the plan over as many. Of a change that was `decided` later than therapy started nothing counts before that day. */
export type ImmunosuppressionChange =
  | { readonly kind: "points"; readonly points: Level }
  | {
      readonly kind: "taper";
      readonly day: DiagnosisDay;
      readonly over: number;
      readonly decided?: DiagnosisDay | undefined;
    }
  | {
      readonly kind: "hold";
      readonly day: DiagnosisDay;
      readonly level: number;
      readonly over: number;
      readonly decided?: DiagnosisDay | undefined;
    };

/** The planned level: full until `from` days after transplant, none from `to` (> from). */
export function plannedLevel(patient: Patient, from: TransplantDay, to: TransplantDay): Level {
  return [
    [fromTransplant(from, patient.diagnosed), 1],
    [fromTransplant(to, patient.diagnosed), 0],
  ];
}

/** The level on a day; on a step, the level after it. */
export function levelOn(level: Level, day: DiagnosisDay): number {
  let before = level[0];
  if (before === undefined || day < before[0]) return before?.[1] ?? 0;
  for (let index = 0; index < level.length; index += 1) {
    const point = level[index]!;
    if (point[0] > day) return before[1] + ((point[1] - before[1]) * (day - before[0])) / (point[0] - before[0]);
    before = point;
  }
  return before[1];
}

/** The lesser of a falling plan and a line from its level on `day` to 0 over `over` days: their crossing becomes a point. */
function fasterTaper(plan: Level, day: DiagnosisDay, over: number): Level {
  const start = levelOn(plan, day);
  const line = (at: number): number => start * Math.max(0, 1 - (at - day) / over);
  const gap = (at: number): number => levelOn(plan, at) - line(at);
  const ends = [day, day + over, ...plan.map(([at]) => at).filter((at) => at > day)].sort((a, b) => a - b);
  const days = ends.flatMap((at, index) => {
    const next = ends[index + 1];
    if (next === undefined || gap(at) * gap(next) >= 0) return [at];
    return [at, at + ((next - at) * gap(at)) / (gap(at) - gap(next))];
  });
  return days.map((at) => [at, Math.min(levelOn(plan, at), line(at))]);
}

function levelAfter(plan: Level, change: ImmunosuppressionChange): Level {
  if (change.kind === "points") return change.points;
  if (change.kind === "taper") return fasterTaper(plan, change.day, change.over);
  const back = change.day + 2 * change.over;
  return [
    [change.day, change.level],
    [change.day + change.over, change.level],
    [back, levelOn(plan, back)],
    ...plan.filter(([at]) => at > back),
  ];
}

/** The plan with changes: each replaces what stood from its first day on, in the order of those days; of two on one day the later listed wins. */
export function changedLevel(plan: Level, changes: readonly ImmunosuppressionChange[]): Level {
  const start = (change: ImmunosuppressionChange): number =>
    change.kind === "points" ? (change.points[0]?.[0] ?? 0) : change.day;
  const ordered = changes.toSorted((a, b) => start(a) - start(b));
  return ordered.reduce<Level>((level, change) => {
    const from = start(change);
    const kept = level.filter(([at]) => at < from);
    return [...kept, [from, levelBefore(level, from)], ...levelAfter(plan, change)];
  }, plan);
}

/** The level on a day; on a step, the level before it. */
function levelBefore(level: Level, day: DiagnosisDay): number {
  let index = 0;
  while (index < level.length && level[index]![0] < day) index += 1;
  const after = level[index];
  const before = level[index - 1];
  if (after === undefined) return before?.[1] ?? 0;
  if (before === undefined || after[0] === day) return after[1];
  return before[1] + ((after[1] - before[1]) * (day - before[0])) / (after[0] - before[0]);
}

/** Writes the mean level of each of `days` days from `from` to every `stride`-th place of `out`, beginning at `at`. */
export function writeDailyMeans(
  level: Level,
  from: DiagnosisDay,
  days: number,
  out: Float64Array,
  at: number,
  stride: number,
): void {
  let index = -1;
  let passed = 0;
  while (passed < days) {
    const day = from + passed;
    for (let next = level[index + 1]; next !== undefined && next[0] <= day; next = level[index + 1]) index += 1;
    const begin = level[index];
    const end = level[index + 1];
    // whole days before the point that ends the stretch, then the day it falls within
    const until = end === undefined ? days : Math.min(days, Math.floor(end[0]) - from);
    if (begin === undefined || end === undefined) {
      const constant = (begin ?? end)?.[1] ?? 0;
      for (; passed < until; passed += 1) out[at + passed * stride] = constant;
    } else {
      writeSlope(level, index, from, passed, until, out, at, stride);
      passed = until;
    }
    if (end !== undefined && passed < days && end[0] > from + passed) {
      out[at + passed * stride] = integral(level, from + passed, from + passed + 1);
      passed += 1;
    }
  }
}

/** The means of days that lie between the point of an index and the next, to the bit as `integral` has them. */
function writeSlope(
  level: Level,
  point: number,
  from: DiagnosisDay,
  passed: number,
  until: number,
  out: Float64Array,
  at: number,
  stride: number,
): void {
  // read by index: taking pairs apart makes objects, and every candidate's plan is written here
  const begin = level[point]![0];
  const first = level[point]![1];
  const end = level[point + 1]![0];
  const last = level[point + 1]![1];
  const rise = last - first;
  const length = end - begin;
  for (let index = passed; index < until; index += 1) {
    const day = from + index;
    const next = day + 1;
    const start = first + (rise * (day - begin)) / length;
    const stop = end === next ? last : first + (rise * (next - begin)) / length;
    out[at + index * stride] = 0.5 * (next - day) * (start + stop);
  }
}

/** The integral of a level from one day to a later one. */
export function integral(level: Level, from: DiagnosisDay, to: DiagnosisDay): number {
  let sum = 0;
  let start = from;
  for (let index = 0; index < level.length; index += 1) {
    const at = level[index]![0];
    if (at <= start || at >= to) continue;
    sum += between(level, start, at);
    start = at;
  }
  return to > start ? sum + between(level, start, to) : sum;
}

/** The integral between two days without a point in between. */
function between(level: Level, start: DiagnosisDay, end: DiagnosisDay): number {
  return 0.5 * (end - start) * (levelOn(level, start) + levelBefore(level, end));
}
