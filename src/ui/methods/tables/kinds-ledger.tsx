import { setLabel } from "../../arms/regimen-label.ts";
import { Sym } from "../maths/sym.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { symbols } from "../symbols.ts";
import { effectKinds } from "./effect-kinds.ts";
import { Ledger } from "./ledger.tsx";

const heads = ["Effect", "Acts on", "Its size is", "Used by"];

/** The ten effects a regimen can be made of, and which regimens use each. */
export function KindsLedger({ tables: { regimens, effects } }: { readonly tables: MethodsTables }) {
  const rows = Object.entries(effectKinds).map(([kind, { name, on, how, size }]) => {
    const users = regimens.filter(({ id }) => effects.some((effect) => effect.regimen === id && effect.kind === kind));
    const acts = (
      <>
        <math>
          <Sym {...symbols[on]} />
        </math>
        , {how}
      </>
    );
    return { key: kind, cells: [name, acts, size, users.map(({ label }) => setLabel(label)).join("; ")] };
  });
  return <Ledger caption="The ten effects" heads={heads} groups={[{ heading: null, rows }]} />;
}
