import type { Effect } from "../../../schema/effect.ts";
import type { SymbolName } from "../symbols.ts";

/** What an effect is called, the symbol of the equations it acts on and how, and what its size is. */
interface EffectKindText {
  readonly name: string;
  readonly on: SymbolName;
  readonly how: string;
  readonly size: string;
}

/** The ten effects. */
export const effectKinds: Readonly<Record<Effect["kind"], EffectKindText>> = {
  deplete: {
    name: "depletes plasma cells at a rate",
    on: "kKill",
    how: "over an interval; a share of the cells then present is spared, from this effect only",
    size: "rate per day",
  },
  bolus: { name: "depletes plasma cells with each dose", on: "P", how: "once a dose", size: "share left" },
  net: {
    name: "changes the loss of plasma cells, either way",
    on: "theta",
    how: "from a lag on, over an interval",
    size: "θ, on the log scale",
  },
  remove: { name: "removes antibody from plasma", on: "Ai", how: "of both kinds, once a session", size: "share left" },
  immunosuppression: {
    name: "changes immunosuppression",
    on: "I",
    how: "in place of the plan",
    size: "level; 0 tapers to nothing",
  },
  gvp: { name: "donor cells remove plasma cells", on: "kGvp", how: "from a lag on, without end", size: "rate per day" },
  supply: { name: "adds progenitors", on: "SC", how: "after a lag, fading", size: "share of a healthy marrow" },
  calm: {
    name: "calms inhibition by cells",
    on: "ej",
    how: "fading; it can lower the output of antibody too",
    size: "share calmed",
  },
  epo: { name: "adds erythropoietin", on: "Ex", how: "over an interval", size: "mIU/mL" },
  graft: { name: "raises the output of the graft", on: "eS", how: "over an interval", size: "relative rise" },
};
