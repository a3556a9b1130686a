import type { CellKind } from "./cell.ts";

/** How a setting of a cell is typed or chosen, with what may be: enough to draw its control. */
export type SettingForm =
  /** A number, or whole days, or the second number of a titre. */
  | {
      readonly form: "number";
      readonly low: number;
      readonly high: number;
      readonly unit: "" | "d" | "g/dL" | "1:" | "points";
      readonly whole: boolean;
    }
  /** One of a closed set of words. */
  | { readonly form: "choice"; readonly words: readonly string[] }
  | { readonly form: "switch" }
  /** One line of text. */
  | { readonly form: "line"; readonly longest: number }
  /** Markdown. */
  | { readonly form: "prose"; readonly longest: number }
  /** The cell's own name. */
  | { readonly form: "name" }
  /** Another cell, of one of these kinds, by name; or up to `most` of them. */
  | { readonly form: "cell"; readonly kinds: readonly CellKind[]; readonly most: number }
  /** A word, or whole days. */
  | { readonly form: "start"; readonly word: string; readonly low: number; readonly high: number }
  /** Two whole days, the earlier first. */
  | { readonly form: "span"; readonly low: number; readonly high: number }
  /** Words, or a whole number. */
  | { readonly form: "seed" }
  /** A number, days, a word, or on or off, as a control may have it. */
  | { readonly form: "value" }
  /** From `least` to `most` of such. */
  | {
      readonly form: "list";
      readonly of: "line" | "value";
      readonly least: number;
      readonly most: number;
      readonly as: string;
    }
  /** What a sweep varies. */
  | { readonly form: "vary" }
  /** Columns and what they are to equal. */
  | { readonly form: "filter" }
  /** Symbols and numbers. */
  | { readonly form: "symbols" }
  /** Written as text, in the editor of the cell's text. */
  | { readonly form: "written" }
  /** Composed elsewhere: of arms, effects or harm. */
  | { readonly form: "composed" };

/** One setting of a kind of cell, in words, and how it is set. `preset`: what stands where nothing is said; left out where it must be said, or where saying nothing is the preset (then `blank` says what that means). */
export interface Setting {
  readonly name: string;
  readonly label: string;
  readonly says: string;
  readonly control: SettingForm;
  readonly preset?: string | number | boolean | readonly number[];
  readonly blank?: string;
}
