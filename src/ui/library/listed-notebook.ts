import { counted } from "../../base/counted.ts";
import type { Result } from "../../base/result.ts";
import type { Origin, ShelvedNotebook } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { parseNotebook } from "../../share/index.ts";
import type { ShippedNotebook } from "../page-host.ts";
import { fragmentOf } from "../route.ts";

/** A notebook as the list shows it. */
export interface ListedNotebook {
  /** Its address as a fragment, without the #. */
  readonly fragment: string;
  /** Its id on the shelf; null: it came with the app. */
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  /** The question it opens with; null: it says none, or is the reader's own. */
  readonly question: string | null;
  readonly facts: string;
}

/** A moment (milliseconds since 1970) as a reader says it, in her own time. */
export function momentWords(moment: number): string {
  // made when a list is shown: making one takes tens of milliseconds of every page's start
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(moment);
}

function originWords(origin: Origin, shipped: readonly ShippedNotebook[]): string {
  switch (origin.kind) {
    case "shipped":
      return `copy of “${shipped.find(({ name }) => name === origin.name)?.title ?? origin.name}”`;
    case "link":
      return "from a link";
    case "file":
      return `from ${origin.name}`;
    case "copy":
      return `copy of “${origin.of}”`;
    default:
      return "begun here";
  }
}

function cellWords(read: Result<Notebook, Failure>): string {
  if (!read.ok) return "cannot be read by this version";
  const { length } = read.value.cells;
  return counted(length, "cell");
}

/** A notebook of the reader's own, as listed. */
export function listedMine(notebook: ShelvedNotebook, shipped: readonly ShippedNotebook[]): ListedNotebook {
  const { id, title, text, changed, origin } = notebook;
  const facts = [`changed ${momentWords(changed)}`, cellWords(parseNotebook(text)), originWords(origin, shipped)].join(
    " · ",
  );
  return { fragment: fragmentOf({ kind: "mine", id }), id, title, text, question: null, facts };
}

/** The first paragraph of a notebook's prose, where it ends with a question. */
function questionOf(read: Result<Notebook, Failure>): string | null {
  const [first] = read.ok ? read.value.cells : [];
  const [paragraph = ""] = first?.kind === "prose" ? first.text.split("\n\n") : [];
  return paragraph.endsWith("?") ? paragraph : null;
}

/** Notebooks that came with the app are read for the list once: they do not change, and a list is drawn at every letter sought. */
const listed = new WeakMap<ShippedNotebook, ListedNotebook>();

/** A notebook that came with the app, as listed. */
export function listedShipped(notebook: ShippedNotebook): ListedNotebook {
  const before = listed.get(notebook);
  if (before !== undefined) return before;
  const { name, title, text } = notebook;
  const read = parseNotebook(text);
  const fragment = fragmentOf({ kind: "shipped", name });
  const now = { fragment, id: null, title, text, question: questionOf(read), facts: cellWords(read) };
  listed.set(notebook, now);
  return now;
}

/** Whether every word sought stands somewhere in a notebook's title or text, capitals or not. */
export function isSought({ title, text }: Pick<ListedNotebook, "title" | "text">, sought: string): boolean {
  // the texts of all notebooks are not put together for nothing
  if (sought.trim() === "") return true;
  const within = `${title}\n${text}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => within.includes(word));
}
