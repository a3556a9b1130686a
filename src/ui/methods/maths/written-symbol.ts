interface Written {
  readonly base: string;
  readonly sub?: string;
  readonly sup?: string;
}

const greek: Readonly<Record<string, string>> = {
  beta: "β",
  eps: "ε",
  kappa: "κ",
  phi: "φ",
  rho: "ρ",
  tau: "τ",
  theta: "θ",
};

/** How symbols are written that do not follow from their names. */
const special: Readonly<Record<string, Written>> = {
  HbStar: { base: "Hb", sup: "∗" },
  JStar: { base: "J", sup: "∗" },
  tau_mr0: { base: "τ", sub: "mr,0" },
  A0: { base: "A", sub: "0" },
  U0: { base: "U", sub: "0" },
  E50: { base: "E", sub: "50" },
  T50: { base: "T", sub: "50" },
  e0: { base: "e", sub: "0" },
  e1: { base: "e", sub: "1" },
  tHalf: { base: "t", sub: "½" },
};

/** How a symbol of the model is written; `name` as in the table of parameters: tau_N, HbStar. */
export function writtenSymbol(name: string): Written {
  const known = special[name];
  if (known !== undefined) return known;
  const [base = "", sub] = name.split("_");
  const letter = greek[base] ?? base;
  return sub === undefined ? { base: letter } : { base: letter, sub: greek[sub] ?? sub };
}
