import type { CellState, RuntimeView } from "../../notebook/index.ts";

type CellValue = NonNullable<CellState["value"]>;
type OfKind<Kind extends CellValue["kind"]> = Extract<CellValue, { readonly kind: Kind }>;

/** What a cell has come to, where that is of the kind asked for; null where it is not, or not yet. */
export function valueOf<Kind extends CellValue["kind"]>(
  { states }: RuntimeView,
  key: string,
  kind: Kind,
): OfKind<Kind> | null {
  const value = states.get(key)?.value ?? null;
  const isKind = (candidate: CellValue | null): candidate is OfKind<Kind> => candidate?.kind === kind;
  return isKind(value) ? value : null;
}
