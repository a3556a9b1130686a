import type { Origin, ShelvedNotebook } from "../../notebook/index.ts";
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

function cellWords(text: string): string {
  const read = parseNotebook(text);
  if (!read.ok) return "cannot be read by this version";
  const { length } = read.value.cells;
  return length === 1 ? "1 cell" : `${length} cells`;
}

/** A notebook of the reader's own, as listed. */
export function listedMine(notebook: ShelvedNotebook, shipped: readonly ShippedNotebook[]): ListedNotebook {
  const { id, title, text, changed, origin } = notebook;
  const facts = [`changed ${momentWords(changed)}`, cellWords(text), originWords(origin, shipped)].join(" · ");
  return { fragment: fragmentOf({ kind: "mine", id }), id, title, text, question: null, facts };
}

/** The first paragraph of a notebook's prose, where it ends with a question. */
function questionOf(text: string): string | null {
  const read = parseNotebook(text);
  const [first] = read.ok ? read.value.cells : [];
  const [paragraph = ""] = first?.kind === "prose" ? first.text.split("\n\n") : [];
  return paragraph.endsWith("?") ? paragraph : null;
}

/** A notebook that came with the app, as listed. */
export function listedShipped({ name, title, text }: ShippedNotebook): ListedNotebook {
  const fragment = fragmentOf({ kind: "shipped", name });
  return { fragment, id: null, title, text, question: questionOf(text), facts: cellWords(text) };
}

/** Whether every word sought stands somewhere in a notebook's title or text, capitals or not. */
export function isSought({ title, text }: Pick<ListedNotebook, "title" | "text">, sought: string): boolean {
  const within = `${title}\n${text}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => within.includes(word));
}
