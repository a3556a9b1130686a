import { percent } from "../../plots/index.ts";
import type { Harm } from "../../schema/summary.ts";
import { amount } from "../words/amount.ts";

/** The harm an arm or regimen carries, as facts: what multiplies death and relapse, graft-versus-host disease, burden. `assumed`: no source stands behind it. */
export function harmFacts(
  harm: Harm,
  assumed = false,
): {
  readonly death: string;
  readonly relapse: string;
  readonly gvhd: string;
  readonly burden: string;
} {
  return {
    death: factor(harm.deathFactor, harm.deathSd, assumed),
    relapse: factor(harm.relapseFactor, harm.relapseSd, assumed),
    gvhd: harm.gvhd === null ? "not stated" : `${percent(harm.gvhd)}${limits(harm)}${assumed ? ", assumed" : ""}`,
    burden: harm.burden,
  };
}

function factor(value: number, sd: number, assumed: boolean): string {
  const words = assumed || sd > 0 ? ", assumed" : "";
  return `× ${amount(value, 2)}${words}${sd > 0 ? `; SD of the log ${amount(sd, 2)}` : ""}`;
}

function limits({ gvhdLow, gvhdHigh }: Harm): string {
  return gvhdLow === null || gvhdHigh === null ? "" : ` (${percent(gvhdLow)} to ${percent(gvhdHigh)})`;
}
