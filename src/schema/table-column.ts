import * as z from "zod/mini";
import { assert } from "../base/assert.ts";
import { alternatives } from "./alternatives.ts";
import type { Failure } from "./failure.ts";

/** How the text of a cell becomes a value: `days` and `regimens` are lists (parted by spaces, by semicolons). */
export type ColumnKind = "text" | "choice" | "regimen" | "regimens" | "number" | "whole" | "day" | "days";

/** What the dictionary says of one column, and what a refusal of one of its cells needs. `unit` null: no unit. */
export interface TableColumn {
  readonly kind: ColumnKind;
  readonly meaning: string;
  readonly unit: string | null;
  readonly blank: boolean;
  readonly values: readonly string[];
  readonly reason: Failure["reason"];
  readonly expected: string;
}

/** The column behind each cell schema. */
export const columns = z.registry<TableColumn>();

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

function range({ min, max, unit }: Bounds): string {
  return `from ${min} to ${max}${unit === undefined ? "" : ` ${unit}`}`;
}

function describe(kind: ColumnKind, meaning: string, expected: string, rest: Partial<TableColumn> = {}): TableColumn {
  return { kind, meaning, expected, unit: null, blank: false, values: [], reason: "syntax", ...rest };
}

/** Free text of at most 2,000 characters. */
export function text(meaning: string): z.ZodMiniString {
  return z
    .string()
    .check(z.minLength(1), z.maxLength(2000))
    .register(columns, describe("text", meaning, "text of at most 2000 characters", { reason: "limit" }));
}

/** Text of one form; `form` names the form in words. */
export function formed(meaning: string, pattern: RegExp, form: string): z.ZodMiniString {
  return z
    .string()
    .check(z.maxLength(2000), z.regex(pattern))
    .register(columns, describe("text", meaning, form));
}

/** One of a closed set of words; `reason` is that of the failure which refuses any other. */
export function choice<const Word extends string>(
  meaning: string,
  values: readonly Word[],
  reason: Failure["reason"] = "unknown",
): z.ZodMiniEnum<{ [Each in Word]: Each }> {
  return z.enum(values).register(columns, describe("choice", meaning, alternatives(values), { values, reason }));
}

/** The id of a regimen, or one of the `also` named words; whether the id exists is checked against the open regimens. */
export function regimen(meaning: string, also: readonly string[] = []): z.ZodMiniString {
  const expected = also.length === 0 ? "an id of regimens.csv" : `an id of regimens.csv, ${alternatives(also)}`;
  return z
    .string()
    .check(z.minLength(1))
    .register(columns, describe("regimen", meaning, expected, { values: also, reason: "unknown" }));
}

/** Several regimens, parted by semicolons. */
export function regimens(meaning: string, also: readonly string[]): z.ZodMiniArray<z.ZodMiniString> {
  const ids = ["ids of regimens.csv", ...(also.length === 0 ? [] : [alternatives(also)])];
  const expected = `${ids.join(", ")}, parted by semicolons`;
  return z
    .array(z.string().check(z.minLength(1)))
    .check(z.minLength(1), z.maxLength(20))
    .register(columns, describe("regimens", meaning, expected, { values: also, reason: "unknown" }));
}

/** A number between bounds, both included. */
export function number(meaning: string, bounds: Bounds): z.ZodMiniNumber {
  return z
    .number()
    .check(z.minimum(bounds.min), z.maximum(bounds.max))
    .register(columns, describe("number", meaning, `a number ${range(bounds)}`, numeric(bounds)));
}

/** A whole number between bounds, both included. */
export function whole(meaning: string, bounds: Bounds): z.ZodMiniNumberFormat {
  return z
    .int()
    .check(z.minimum(bounds.min), z.maximum(bounds.max))
    .register(columns, describe("whole", meaning, `a whole number ${range(bounds)}`, numeric(bounds)));
}

/** A day or a number of days, whole or not, as a bare number: never weeks or months. */
export function day(meaning: string): z.ZodMiniNumber {
  const bounds = { min: 0, max: 36525, unit: "d" };
  return z
    .number()
    .check(z.minimum(bounds.min), z.maximum(bounds.max))
    .register(columns, describe("day", meaning, `days as a number ${range(bounds)}`, numeric(bounds)));
}

/** Whole days in rising order, parted by spaces. */
export function days(meaning: string): z.ZodMiniArray<z.ZodMiniNumberFormat> {
  return z
    .array(z.int().check(z.minimum(0), z.maximum(1460)))
    .check(z.minLength(1), z.maxLength(400), z.refine(rising))
    .register(columns, describe("days", meaning, "whole days in rising order, parted by spaces", { unit: "d" }));
}

/** The same column where a cell may be blank: *not stated*, read as null. */
export function orBlank<Cell extends z.ZodMiniType>(cell: Cell): z.ZodMiniNullable<Cell> {
  const column = columns.get(cell);
  assert(column !== undefined, "a cell schema without its column");
  const blank = z.nullable(cell);
  columns.add(blank, { ...column, blank: true });
  return blank;
}

function rising(list: readonly number[]): boolean {
  return list.every((each, index) => index === 0 || each > (list[index - 1] ?? each));
}

function numeric({ unit }: Bounds): Partial<TableColumn> {
  return { unit: unit ?? null, reason: "range" };
}
