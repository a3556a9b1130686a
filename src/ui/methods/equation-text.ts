import type { ComponentChildren } from "preact";
import type { SymbolName } from "./symbols.ts";

/** One or more lines of the model's mathematics that belong together. */
export interface EquationText {
  /** The last part of its address. */
  readonly id: string;
  /** What it gives, for those who hear it named. */
  readonly name: string;
  readonly lines: readonly (readonly [left: ComponentChildren, right: ComponentChildren])[];
  /** The symbols explained below it. */
  readonly symbols: readonly SymbolName[];
}
