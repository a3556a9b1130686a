import { amount } from "../words/amount.ts";
import { fractionWords } from "../words/fraction-words.ts";
import { listed } from "../words/listed.ts";
import type { Switched } from "./acting-effects.ts";
import { cordBloodIn } from "./cord-blood.ts";
import type { NamedArm } from "./figure-arms.ts";
import { givesCordBlood } from "./gives-cord-blood.ts";
import type { KnownRegimens } from "./known-regimens.ts";

/** What is assumed of cord blood, if an arm gives it, and of regimens of the reader's own, for the margin beside the figure; the numbers come from the effects, and are left out until those are there. */
export function assumptionNote(
  { assume, scenarios }: Switched,
  named: readonly NamedArm[],
  { regimens, effects, own }: KnownRegimens,
): string {
  const cordBlood = cordBloodIn(regimens);
  const row = effects.find(({ regimen, role }) => cordBlood.has(regimen) && role === `scenario: ${assume}`);
  const composed = regimens.filter(({ id }) => own.has(id)).map(({ label }) => label);
  const beside = [
    scenarios.length === 0 ? "" : ` Switched on as well: ${listed(scenarios)}.`,
    composed.length === 0 ? "" : ` Composed here, with effects and harm assumed: ${listed(composed)}.`,
  ].join("");
  if (!givesCordBlood(named, regimens)) {
    return `The mix of patients; and what a regimen does, where nobody has measured it.${beside}`;
  }
  switch (assume) {
    case "nothing":
      return `Cord blood does nothing: what is left is waiting.${beside}`;
    case "priors":
      return `The priors decide what cord blood does: mostly nothing, else a faster or slower loss of the antibody's plasma cells. Without parameter draws it does nothing.${beside}`;
    case "antibody": {
      const factor = row === undefined ? "faster" : `${amount(Math.exp(row.size), 1)} times as fast`;
      return `With cord blood the plasma cells that make the antibody are lost ${factor}. Nobody has measured that.${beside}`;
    }
    case "progenitors": {
      const share = row?.escapeShare ?? null;
      const units = share === null ? "some units" : `${fractionWords(share)} of units`;
      return `Cord blood adds progenitors, and in ${units} they escape the antibody. Nobody has measured that share.${beside}`;
    }
  }
}
