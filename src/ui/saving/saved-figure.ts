import type { FigurePlace, FigureTable } from "../../plots/index.ts";
import type { KeyEntry } from "./key-entry.ts";

/** A figure with all that travels with it when it is saved. */
export interface SavedFigure {
  /** The stem of the names of its files: "days". */
  readonly name: string;
  readonly title: string;
  /** Lines under the title; empty: none. */
  readonly subtitle: string;
  readonly finding: string;
  /** Model, seed, n and that it is simulated; of published rows, where they come from. */
  readonly stamp: string;
  /** Whose symbols a key names above a drawing that is too narrow for labels; none: it needs no key. */
  readonly arms: readonly KeyEntry[];
  /** Whether the key stands above a wide drawing too, because that names nobody. */
  readonly keyed?: boolean;
  readonly table: FigureTable;
  readonly draw: (place: FigurePlace) => SVGSVGElement;
}
