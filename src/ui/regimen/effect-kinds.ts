import type { EffectKind } from "../../schema/effect.ts";

/** A mechanism in plain words: what it is called, what it does, and what its size is. */
interface KindWords {
  readonly label: string;
  readonly says: string;
  readonly size: string;
}

/** The ten mechanisms a regimen can be composed of (model.md section 5). */
export const effectKinds: Readonly<Record<EffectKind, KindWords>> = {
  deplete: {
    label: "Removes plasma cells at a rate",
    says: "Takes away the plasma cells that make the antibody, at a rate a day while it lasts; a share of them is spared. As daratumumab.",
    size: "Rate",
  },
  bolus: {
    label: "Removes plasma cells at each dose",
    says: "Each dose leaves a fraction of the plasma cells. As bortezomib.",
    size: "Fraction left",
  },
  net: {
    label: "Changes how fast plasma cells are lost",
    says: "Multiplies their natural loss by e to this power while it lasts: 0.7 doubles it, −0.7 halves it, 0 leaves it. As rituximab.",
    size: "Power of e",
  },
  remove: {
    label: "Removes antibody from plasma",
    says: "Each session leaves a fraction of the antibody in plasma; more comes back from outside it within days. As plasma exchange.",
    size: "Fraction left",
  },
  immunosuppression: {
    label: "Changes immunosuppression",
    says: "Holds it at a level (1 is full) for so many days, then brings it back to its plan over as many; level 0 tapers it to nothing over those days. As corticosteroids, or a faster taper.",
    size: "Level",
  },
  gvp: {
    label: "Turns donor cells on plasma cells",
    says: "From a while after the dose on, donor cells take plasma cells away at a rate a day, for good. As assumed of donor lymphocytes.",
    size: "Rate",
  },
  supply: {
    label: "Adds progenitors",
    says: "Adds erythroid progenitors, in shares of a healthy marrow, that fade away; in a share of units they lack the antigen and escape the antibody. As assumed of cord blood.",
    size: "Share of a marrow",
  },
  calm: {
    label: "Calms inhibition by cells",
    says: "Takes away a share of the inhibition by cells, where the disease is not driven by antibody, and fades; it may lower the output of antibody too. As assumed of mesenchymal cells.",
    size: "Share calmed",
  },
  epo: {
    label: "Adds erythropoietin",
    says: "Adds erythropoietin to the patient's own while it lasts. As rhEPO.",
    size: "Added",
  },
  graft: {
    label: "Raises the output of the graft",
    says: "Raises the erythroid supply of the donor graft while it lasts: 0.2 is a fifth more, −0.2 a fifth less. As assumed of eltrombopag.",
    size: "Relative rise",
  },
};
