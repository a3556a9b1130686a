import { failed, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { type Objection, readBy, type SchemaOf } from "../schema/objection.ts";
import { readYaml } from "./read-yaml.ts";
import { failureIn, type Piece } from "./text-place.ts";

/**
 * Reads a piece of a file as YAML and then by a schema. `place` makes the schema's input of the YAML value; `within` is the path of that value in it.
 */
export function parsePiece<Value>(
  piece: Piece,
  schema: SchemaOf<Value>,
  place: (value: unknown) => Result<unknown, Objection>,
  within: readonly PropertyKey[] = [],
): Result<Value, Failure> {
  const yaml = readYaml(piece.text);
  if (!yaml.ok) return failed(...yaml.failures.map((trouble) => failureIn(piece, trouble)));
  const placed = place(yaml.value.value);
  const read = placed.ok ? readBy(schema, placed.value) : placed;
  if (read.ok) return read;
  return failed(
    ...read.failures.map(({ path, failure: { reason, message, remedy } }) =>
      failureIn(piece, { reason, what: message, remedy, offset: yaml.value.offsetAt(path.slice(within.length)) }),
    ),
  );
}
