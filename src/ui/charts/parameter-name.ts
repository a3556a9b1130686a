import type { Parameter } from "../../schema/parameter.ts";

/** Names that in the table lean on the row above them. */
const alone: Readonly<Record<string, string>> = {
  kPPersistent: "loss of host plasma cells, persistent class",
  kr: "shortening of marrow transit per g/dL of deficit",
  recoveryRun: "consecutive days of reticulocytes that count",
};

/** What a parameter is called where it stands alone. */
export function parameterName({ symbol, name }: Pick<Parameter, "symbol" | "name">): string {
  return alone[symbol] ?? name;
}
