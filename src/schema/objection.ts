import * as z from "zod/mini";
import { failed, ok, type Result } from "../base/result.ts";
import { controlNameRemedy } from "./control-name.ts";
import type { Failure } from "./failure.ts";
import { quoted } from "./quoted.ts";

/** Why a document is refused, and the path within it to what is wrong. */
export interface Objection {
  readonly path: readonly PropertyKey[];
  readonly failure: Failure;
}

/** A schema that makes a value of this type. */
export type SchemaOf<Value> = z.ZodMiniType<Value>;

type Issue = z.core.$ZodIssue;
type Reason = Failure["reason"];

const adjectives: Partial<Record<Reason, string>> = {
  unknown: "unknown",
  missing: "missing",
  duplicate: "duplicate",
  range: "impossible",
  limit: "impossible",
  unit: "wrong unit in",
};

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

function nounAt(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  const above = path.at(-2);
  if (last === "kind" && path.at(-3) === "effects") return "kind of effect";
  if (above === "start" || above === "dose" || above === "every") return `${above} of ${String(last)}`;
  if (typeof last !== "number") return String(last ?? "content");
  return `${String(path.at(-2) ?? "list")} entry ${last + 1}`;
}

/** Of a union's branches, the one that took the value's shape and objects to least; null when none did. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const objections = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
  return branches
    .filter((issues) => issues.some(({ code, path }) => code === "unrecognized_keys" || path.length > 0))
    .reduce<readonly Issue[] | null>(
      (best, issues) => (best === null || objections(issues) < objections(best) ? issues : best),
      null,
    );
}

/** Where a value might have been left to a control: the branch of the value itself, or that of the control where a $ stands first. */
function branchMeant(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  const [control, own, more] = branches;
  if (control?.[0]?.message !== controlNameRemedy || more !== undefined) return null;
  return (typeof value === "string" && value.startsWith("$") ? control : own) ?? null;
}

function reasonOf(issue: Issue, value: unknown): Reason {
  if (value === undefined) return "missing";
  switch (issue.code) {
    case "invalid_value":
      return "unknown";
    case "too_big":
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? "limit" : "range";
    case "custom": {
      const reason: unknown = issue.params?.["reason"];
      return reason === "unit" || reason === "unknown" || reason === "duplicate" || reason === "range"
        ? reason
        : "shape";
    }
    case "invalid_union":
      return (
        issue.errors
          .flat()
          .map((inner) => reasonOf(inner, value))
          .find((reason) => reason === "unit" || reason === "range") ?? "shape"
      );
    default:
      return "shape";
  }
}

function objectionsTo(issue: Issue, input: unknown, above: readonly PropertyKey[]): readonly Objection[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union") {
    const meant = branchMeant(issue.errors, valueAt(input, path));
    if (meant !== null) return meant.flatMap((inner) => objectionsTo(inner, input, path));
    const branch = nearestBranch(issue.errors);
    if (branch !== null) return branch.flatMap((inner) => objectionsTo(inner, input, path));
  }
  if (issue.code === "invalid_key") {
    const remedy = issue.issues[0]?.message ?? issue.message;
    const message = `wrong name: ${quoted(path.at(-1))}`;
    return [{ path, failure: { reason: "shape", message, remedy, place: {} } }];
  }
  if (issue.code === "unrecognized_keys") {
    const message = `unknown setting: ${quoted(issue.keys[0])}`;
    const failure: Failure = { reason: "unknown", message, remedy: issue.message, place: {} };
    return [{ path: [...path, issue.keys[0] ?? ""], failure }];
  }
  const value = valueAt(input, path);
  const reason = reasonOf(issue, value);
  const what = `${adjectives[reason] ?? "wrong"} ${nounAt(path)}`;
  const message = reason === "missing" ? what : `${what}: ${quoted(value)}`;
  return [{ path, failure: { reason, message, remedy: issue.message, place: {} } }];
}

/**
 * Reads an unknown value by a schema: the value as the schema makes it, or every objection with its path (those of the first `most` issues). The remedy of each is what the schema says it wants.
 */
export function readBy<Value>(schema: SchemaOf<Value>, input: unknown, most = Infinity): Result<Value, Objection> {
  const read = z.safeParse(schema, input);
  if (read.success) return ok(read.data);
  return failed(...read.error.issues.slice(0, most).flatMap((issue) => objectionsTo(issue, input, [])));
}
