import type { Parameter } from "../../schema/parameter.ts";

/** Names that in the table lean on the row above them, or on a symbol. */
const alone: Readonly<Record<string, string>> = {
  kPPersistent: "loss of host plasma cells, persistent class",
  kr: "shortening of marrow transit per g/dL of deficit",
  recoveryRun: "consecutive days of reticulocytes that count",
  ...Object.fromEntries(
    [0, 25, 50, 75, 100].map((part) => [`startQ${part}`, `days from diagnosis to therapy, ${part} % quantile`]),
  ),
  SD: "erythroid supply of the graft (1 = a healthy marrow)",
  A0: "isoagglutinin at diagnosis (1 halves survival)",
  T50: "titre that halves progenitor survival",
  classSelfLimited: "share of self-limited disease",
  classPersistent: "share of persistent disease",
  classCellular: "share of disease not driven by antibody",
};

/** What a parameter is called where it stands alone. */
export function parameterName({ symbol, name }: Pick<Parameter, "symbol" | "name">): string {
  return alone[symbol] ?? name;
}
