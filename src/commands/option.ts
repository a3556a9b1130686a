import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import { quoted } from "../schema/quoted.ts";
import { Seed, seedNumber, typedSeed } from "../schema/seed.ts";
import { commandFailure } from "./command-failure.ts";

/** A whole number from 1 given as an option; undefined when it was not given. */
export function wholeNumber(name: string, text: string | undefined, most: number): Result<number | undefined, Failure> {
  if (text === undefined) return ok(undefined);
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return ok(number);
  return failed(commandFailure("range", `impossible ${name}: "${text}"`, `use a whole number from 1 to ${most}`));
}

/** Whole numbers from 1 given as options, each under its name and at most what `most` says; undefined where one was not given. */
export function wholeNumbers<Name extends string>(
  given: Readonly<Partial<Record<Name, string | undefined>>>,
  most: Readonly<Record<Name, number>>,
  names: readonly Name[],
): Result<Readonly<Partial<Record<Name, number>>>, Failure> {
  const whole: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const read = wholeNumber(`--${name}`, given[name], most[name]);
    if (!read.ok) return read;
    if (read.value !== undefined) whole[name] = read.value;
  }
  return ok(whole);
}

/** A seed given as an option, as 32 bits; undefined when it was not given. */
export function seedOption(text: string | undefined): Result<number | undefined, Failure> {
  if (text === undefined) return ok(undefined);
  const read = readBy(Seed, typedSeed(text));
  if (read.ok) return ok(seedNumber(read.value));
  const remedy = read.failures.map(({ failure: { remedy: wanted } }) => wanted).join("; ");
  return failed(commandFailure("shape", `impossible --seed: ${quoted(text)}`, remedy));
}
