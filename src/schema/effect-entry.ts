import * as z from "zod/mini";
import { duration } from "./duration.ts";
import { Effect, effectNeeds, effectTable, neededColumns } from "./effect.ts";
import { effectSizes } from "./effect-size.ts";
import type { Failure } from "./failure.ts";
import { oneOf, settings } from "./settings.ts";

/** The most doses of one effect, so that no arm takes long to work out. */
const mostDoses = 40;

const dosesRemedy = `use a whole number of doses from 1 to ${mostDoses}`;
const onDaysRemedy = `use 1 to ${mostDoses} days in rising order, as [0 d, 3 d, 7 d]`;
const shareRemedy = "use a share from 0 to 1, as 0.2";
const share = z.exactOptional(z.number(shareRemedy).check(z.minimum(0, shareRemedy), z.maximum(1, shareRemedy)));

/** The columns of effects.csv that a reader's own effect may state, as a file writes them. */
const Stated = settings({
  kind: oneOf(Effect.shape.kind.options),
  day: z.exactOptional(duration(0, 1460)),
  every: z.exactOptional(duration(1, 365)),
  doses: z.exactOptional(z.int(dosesRemedy).check(z.minimum(1, dosesRemedy), z.maximum(mostDoses, dosesRemedy))),
  onDays: z.exactOptional(
    z.array(duration(0, 1460), onDaysRemedy).check(
      z.minLength(1, onDaysRemedy),
      z.maxLength(mostDoses, onDaysRemedy),
      z.refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? day)), onDaysRemedy),
    ),
  ),
  lag: z.exactOptional(duration(0, 365)),
  days: z.exactOptional(duration(1, 1460)),
  size: z.number("use a number"),
  decay: z.exactOptional(duration(1, 1460)),
  spared: share,
  escapeShare: share,
  output: share,
});
export type EffectEntry = z.infer<typeof Stated>;

/** An effect with every column of its row; it begins on day 0, is given once and acts at once unless it says otherwise. Total. */
export function effectRow(entry: EffectEntry, regimen: string): Effect {
  return {
    regimen,
    kind: entry.kind,
    role: "default",
    day: entry.day ?? 0,
    every: entry.every ?? null,
    doses: entry.doses ?? 1,
    onDays: entry.onDays ?? null,
    days: entry.days ?? null,
    size: entry.size,
    distribution: null,
    decay: entry.decay ?? null,
    lag: entry.lag ?? null,
    spared: entry.spared ?? null,
    escapeShare: entry.escapeShare ?? null,
    output: entry.output ?? null,
    note: null,
  };
}

/** A row as the entry that says no more than it must; a row whose size or doses lie beyond what a reader may type gives an entry that is refused. */
export function effectEntry(row: Effect): EffectEntry {
  const { kind, day, every, doses, onDays, lag, size } = row;
  return {
    kind,
    ...(day === 0 ? {} : { day }),
    ...(every === null || doses === 1 ? {} : { every }),
    ...(doses === 1 ? {} : { doses }),
    ...(onDays === null ? {} : { onDays }),
    ...(lag === null || lag === 0 ? {} : { lag }),
    size,
    ...Object.fromEntries(
      effectNeeds[kind].flatMap((column) => {
        const value = row[column];
        return value === null ? [] : [[column, value]];
      }),
    ),
  };
}

/** An effect of a regimen as a file may say it: the columns of effects.csv that its kind has, days as `84 d`. What the rules of that table ask of a row is asked here too. */
export const EffectEntry = Stated.check((context) => {
  const entry = context.value;
  const { kind, size } = entry;
  const object = (column: string, reason: Failure["reason"], message: string): void => {
    context.issues.push({ code: "custom", input: entry, path: [column], params: { reason }, message });
  };
  for (const column of neededColumns) {
    if (entry[column] === undefined || effectNeeds[kind].includes(column)) continue;
    object(column, "unknown", `leave it out: ${kind} has no ${column}`);
  }
  if (entry.every !== undefined && (entry.doses ?? 1) === 1) {
    object("every", "unknown", "leave it out, or give several doses: one dose has no interval");
  }
  const { low, high, unit } = effectSizes[kind];
  if (size < low || size > high) object("size", "range", `use ${low} to ${high} ${unit}`.trim());
  const row = effectRow(entry, "own");
  for (const { column, reason, remedy, holds } of effectTable.rules) {
    if (column !== "size" && !holds(row)) object(column, reason, remedy);
  }
});
