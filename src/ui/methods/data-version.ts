import { hex } from "../../base/bytes.ts";
import { sha256 } from "../../base/sha256.ts";
import type { MethodsTables } from "./methods-tables.ts";

const bytes = 4;

/** The version of the tables the model reads: the first 8 hexadecimal digits of SHA-256 over parameters, regimens and effects as JSON. */
export function dataVersion({
  parameters,
  regimens,
  effects,
}: Pick<MethodsTables, "parameters" | "regimens" | "effects">): string {
  return hex(sha256(JSON.stringify([parameters, regimens, effects])).subarray(0, bytes));
}
