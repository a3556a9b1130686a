import { percent } from "../../plots/index.ts";
import type { Harm } from "../../schema/summary.ts";
import { amount } from "../words/amount.ts";

/** The harm an arm or regimen carries, as facts: what multiplies death and relapse, graft-versus-host disease, burden. */
export function harmFacts(harm: Harm): {
  readonly death: string;
  readonly relapse: string;
  readonly gvhd: string;
  readonly burden: string;
} {
  return {
    death: factor(harm.deathFactor, harm.deathSd),
    relapse: factor(harm.relapseFactor, harm.relapseSd),
    gvhd: harm.gvhd === null ? "not stated" : `${percent(harm.gvhd)}${limits(harm)}`,
    burden: harm.burden,
  };
}

function factor(value: number, sd: number): string {
  return `× ${amount(value, 2)}${sd > 0 ? `, assumed; SD of the log ${amount(sd, 2)}` : ""}`;
}

function limits({ gvhdLow, gvhdHigh }: Harm): string {
  return gvhdLow === null || gvhdHigh === null ? "" : ` (${percent(gvhdLow)} to ${percent(gvhdHigh)})`;
}
