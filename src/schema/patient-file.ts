import * as z from "zod/mini";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "./failure.ts";
import { issueWords } from "./issue-words.ts";
import { quoted } from "./quoted.ts";
import { ScheduledEffect } from "./scheduled-effect.ts";

const from = (low: number, high: number) => z.optional(z.number().check(z.minimum(low), z.maximum(high)));

/** What differs from the typical patient; units and meaning as in parameters.csv, bounds only against the impossible. */
const Patient = z.strictObject({
  sex: z.optional(z.enum(["male", "female"])),
  wt: from(20, 300),
  ht: from(1, 2.5),
  HbStar: from(5, 25),
  L: from(20, 400),
  tauN: from(2, 20),
  gmax: from(1.01, 50),
  SD: from(0, 10),
  bE: from(0.01, 20),
  A0: from(0, 1e6),
  w: from(0, 1),
  kP: from(0, 5),
  beta: from(0, 1),
  halfM: from(0.1, 100),
  halfG: from(0.5, 400),
  mHb: from(5, 300),
  rho: from(0.01, 1),
  U0: from(0, 1e6),
  dU: from(0, 5),
  Tdx: from(0, 3650),
});

/** One patient and what is done to him; other keys of an entry (computed rows, transfusion days) are ignored. */
export const PatientEntry = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  regimen: z.optional(z.string()),
  patient: Patient,
  schedule: z.array(ScheduledEffect).check(z.maxLength(1000)),
});
export type PatientEntry = z.infer<typeof PatientEntry>;

export const PatientFile = z.array(PatientEntry).check(z.minLength(1), z.maxLength(10_000));
export type PatientFile = z.infer<typeof PatientFile>;

const SHOWN = 100;

/** Reads patients and schedules as reference/trajectories.json writes them; failures name the entry (its place, and its id where it has one) and the field, at most 100 of them. */
export function parsePatientFile(value: unknown): Result<PatientFile, Failure> {
  const parsed = z.safeParse(PatientFile, value);
  if (parsed.success) return ok(parsed.data);
  return failed(...parsed.error.issues.slice(0, SHOWN).map((issue) => failureOf(issue, value)));
}

const Named = z.object({ id: z.string() });

function failureOf(issue: z.core.$ZodIssue, file: unknown): Failure {
  const { reason, adjective, expected } = issueWords(issue);
  const [index, ...path] = issue.path;
  if (typeof index !== "number") {
    return {
      reason,
      message: `${adjective} patient file`,
      remedy: `${expected}: [{"id": …, "patient": {…}, "schedule": […]}, …]`,
      place: {},
    };
  }
  const entry = at(file, [index]);
  const named = z.safeParse(Named, entry);
  const where = `entry ${index + 1}${named.success ? `, id ${quoted(named.data.id)}` : ""}`;
  if (path.length === 0) {
    return {
      reason,
      message: `${adjective} patient: ${quoted(entry)} (${where})`,
      remedy: expected,
      place: { row: index + 1 },
    };
  }
  const field = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .slice(1);
  const found = at(entry, path);
  const what = found === undefined ? `missing ${field}` : `${adjective} ${field}: ${quoted(found)}`;
  return {
    reason: found === undefined ? "missing" : reason,
    message: `${what} (${where})`,
    remedy: expected,
    place: { row: index + 1, column: field },
  };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
