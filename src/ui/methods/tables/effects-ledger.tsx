import { setLabel } from "../../arms/regimen-label.ts";
import type { Effect } from "../../../schema/effect.ts";
import { fractionWords } from "../../words/fraction-words.ts";
import type { MethodsTables } from "../methods-tables.ts";
import { effectKinds } from "./effect-kinds.ts";
import { effectSchedule } from "./effect-schedule.ts";
import { Ledger } from "./ledger.tsx";

const heads = ["Effect", "Role", "When", "Size", "Not known", "Note"];

/** Every effect of every regimen: what it does, its role, when it is given, and its size. */
export function EffectsLedger({ tables: { regimens, effects } }: { readonly tables: MethodsTables }) {
  const groups = regimens
    .map(({ id, label }) => ({
      heading: setLabel(label),
      rows: effects
        .filter(({ regimen }) => regimen === id)
        .map((effect, index) => ({ key: `${id}-${index}`, cells: cellsOf(effect) })),
    }))
    .filter(({ rows }) => rows.length > 0);
  return <Ledger caption="Effects of the regimens" heads={heads} groups={groups} />;
}

function cellsOf(effect: Effect) {
  const { name, size } = effectKinds[effect.kind];
  return [
    name,
    effect.role,
    effectSchedule(effect),
    `${effect.size} (${size})${details(effect)}`,
    effect.distribution ?? <span class="ledger-quiet">none stated</span>,
    effect.note ?? "",
  ];
}

function details({ spared, escapeShare, output }: Effect): string {
  return [
    ...(spared === null ? [] : [`; ${spared} spared`]),
    ...(escapeShare === null ? [] : [`; ${fractionWords(escapeShare)} of units lack the antigen`]),
    ...(output === null || output === 0 ? [] : [`; output lowered by up to ${output}`]),
  ].join("");
}
