import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { type Objection, readBy, type SchemaOf } from "../schema/objection.ts";
import { readYaml } from "./read-yaml.ts";
import { failureIn, type Piece } from "./text-place.ts";

/** What a piece of a file says, as plain data no schema has seen yet. */
export interface PlainPiece {
  readonly piece: Piece;
  readonly value: unknown;
  /** Where in the piece's text a path of the value stands. */
  readonly offsetAt: (path: readonly PropertyKey[]) => number;
}

function objected(plain: PlainPiece, { path, failure: { reason, message, remedy } }: Objection): Failure {
  return failureIn(plain.piece, { reason, what: message, remedy, offset: plain.offsetAt(path) });
}

/** Reads a piece of a file as YAML. `place` makes of the YAML value what a schema is to read; `within` is the path of that value in it. */
export function plainPiece(
  piece: Piece,
  place: (value: unknown) => Result<unknown, Objection>,
  within: readonly PropertyKey[] = [],
): Result<PlainPiece, Failure> {
  const yaml = readYaml(piece.text);
  if (!yaml.ok) return failed(...yaml.failures.map((trouble) => failureIn(piece, trouble)));
  const { value, offsetAt } = yaml.value;
  const placed = place(value);
  const plain = { piece, offsetAt: (path: readonly PropertyKey[]) => offsetAt(path.slice(within.length)) };
  if (placed.ok) return ok({ ...plain, value: placed.value });
  return failed(...placed.failures.map((objection) => objected({ ...plain, value }, objection)));
}

/** Reads what a piece says by a schema; objections stand where they are in the file. */
export function readPiece<Value>(
  plain: PlainPiece,
  schema: SchemaOf<Value>,
  value: unknown = plain.value,
): Result<Value, Failure> {
  const read = readBy(schema, value);
  return read.ok ? read : failed(...read.failures.map((objection) => objected(plain, objection)));
}
