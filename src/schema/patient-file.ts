import * as z from "zod/mini";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "./failure.ts";
import { issueWords } from "./issue-words.ts";
import { PatientEntry } from "./patient-entry.ts";
import { quoted } from "./quoted.ts";

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
