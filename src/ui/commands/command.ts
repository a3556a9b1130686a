/** Where a key is heard: with the focus on a cell's handle, within a cell but not while typing, on the page but not while typing, or always. */
export type KeyPlace = "handle" | "cell" | "page" | "always";

/** One thing a reader can do, by words, by a key, or from a menu: the palette, the keys and the map of keys are all this. */
export interface Command {
  readonly id: string;
  readonly group: "Cell" | "Add below" | "View" | "Teach" | "Notebook" | "Run" | "Go to";
  readonly words: string;
  /** A line on what it does. */
  readonly says?: string;
  /** A key with what is held down before it, joined by +; "Mod" is Ctrl, on a Mac Cmd: "Mod+k", "Alt+ArrowUp", "?". */
  readonly keys?: string;
  readonly heard?: KeyPlace;
  /** Why it cannot be done now. */
  readonly off?: string | undefined;
  readonly run: () => void;
}
