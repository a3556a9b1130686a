import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { quoted } from "../../schema/quoted.ts";

/** The number a reader typed, without the unit it may end with; anything else is refused with what is wanted. */
export function typedAmount(text: string, unit: string, wanted: string): Result<number, Failure> {
  const trimmed = text.trim();
  const ends = unit !== "" && trimmed.toLowerCase().endsWith(unit.toLowerCase());
  const bare = (ends ? trimmed.slice(0, -unit.length) : trimmed).trim().replace("−", "-");
  if (/^-?(\d+\.?\d*|\.\d+)(e-\d{1,2})?$/iu.test(bare)) return ok(Number(bare));
  const message = trimmed === "" ? "missing number" : `unreadable number: ${quoted(trimmed)}`;
  return failed({ reason: "syntax", message, remedy: `use ${wanted}`, place: {} });
}
