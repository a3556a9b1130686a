import { type Signal, signal } from "@preact/signals";
import { cellIdentities, type Identify } from "./cell-identities.ts";

/** What stands open at a cell. */
export type OpenEditor = "settings" | "text";

/** Where the focus is to go once the page has been drawn anew: to a part of the cell at this place, or of the next one in sight. */
export interface WantedFocus {
  readonly index: number;
  readonly part: "handle" | OpenEditor;
}

/** What lies over the page: all commands, those that add a cell, the keys, the notebook as text; the screens of a presentation, the answers of a class. */
export type OpenList = "commands" | "kinds" | "keys" | "text" | "present" | "class";

/** How a reader looks at a notebook: kept while the page stands, and no part of the document. Cells are known by their identity. */
export interface CellDesk {
  readonly identify: Identify;
  /** The cell that has, or had last, the focus or the finger. */
  readonly present: Signal<number | null>;
  readonly folded: Signal<ReadonlySet<number>>;
  /** Cells that only feed others, and that were asked for. */
  readonly revealed: Signal<ReadonlySet<number>>;
  /** Whether all cells show, also those that only feed others. */
  readonly all: Signal<boolean>;
  /** Whether what is meant for instructors shows. */
  readonly notes: Signal<boolean>;
  readonly editors: Signal<ReadonlyMap<number, OpenEditor>>;
  /** Texts of cells that were left with an error: as typed, not applied. */
  readonly drafts: Signal<ReadonlyMap<number, string>>;
  /** The notebook's text, where it was left with an error. */
  readonly draft: Signal<string | null>;
  readonly list: Signal<OpenList | null>;
  /** Whether keys of a single character are heard. */
  readonly letters: Signal<boolean>;
  /** The links of a class, as they were pasted. */
  readonly pasted: Signal<string>;
  readonly wanted: Signal<WantedFocus | null>;
  /** What has just happened, read out. */
  readonly said: Signal<string>;
}

/** A desk with nothing on it. */
export function openCellDesk(): CellDesk {
  return {
    identify: cellIdentities(),
    present: signal(null),
    folded: signal(new Set()),
    revealed: signal(new Set()),
    all: signal(false),
    notes: signal(false),
    editors: signal(new Map()),
    drafts: signal(new Map()),
    draft: signal(null),
    list: signal(null),
    letters: signal(true),
    pasted: signal(""),
    wanted: signal(null),
    said: signal(""),
  };
}

/** A set with a member put in or taken out. */
export function toggled(set: ReadonlySet<number>, member: number): ReadonlySet<number> {
  return set.has(member) ? new Set([...set].filter((other) => other !== member)) : new Set([...set, member]);
}

/** A map with a value put under a key; null takes it away. */
export function put<Value>(
  map: ReadonlyMap<number, Value>,
  key: number,
  value: Value | null,
): ReadonlyMap<number, Value> {
  const others = [...map].filter(([other]) => other !== key);
  return new Map(value === null ? others : [...others, [key, value]]);
}
