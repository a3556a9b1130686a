import type { Regimen } from "../../schema/regimen.ts";
import { assumptionWords } from "../controls/assumption-words.ts";
import type { Switched } from "./acting-effects.ts";
import type { NamedArm } from "./figure-arms.ts";
import { givesCordBlood } from "./gives-cord-blood.ts";

/** What a run assumes, in the line of its figure: of cord blood where an arm gives it, of the patients where none does. */
export function assumedLine(
  { assume, scenarios }: Switched,
  named: readonly NamedArm[],
  regimens: readonly Regimen[],
): string {
  const first = givesCordBlood(named, regimens) ? `cord blood ${assumptionWords(assume)}` : "the mix of patients";
  return [first, ...scenarios].join("; ");
}
