/** The address of a notebook: one that came with the app (null: the first), or one of the reader's own on the shelf. */
export type NotebookAddress =
  | { readonly kind: "shipped"; readonly name: string | null }
  | { readonly kind: "mine"; readonly id: string };

/** A page of the app, and where on it. */
export interface Route {
  readonly page: "notebook" | "methods" | "library" | "preview";
  /** The id of an element, "" for the page's beginning; of a preview, the whole fragment: a notebook, or answers, in a link. */
  readonly place: string;
  /** The notebook asked for; null: none is named. */
  readonly notebook: NotebookAddress | null;
}

/** The id with which the methods begin; their sections have ids below it, as methods/glossary. */
export const methodsId = "methods";

/** The id of the library; its views have ids below it, as notebooks/history/…. */
export const libraryId = "notebooks";

/** The way back to the notebook, wherever in it one was: no element has this id, so the browser moves nothing. */
export const notebookId = "notebook";

function within(place: string, id: string): boolean {
  return place === id || place.startsWith(`${id}/`);
}

function addressIn(place: string): NotebookAddress | null {
  if (place === "") return { kind: "shipped", name: null };
  const [, kind, name = ""] = /^(my|shipped)\/([\w-]{1,80})$/u.exec(place) ?? [];
  if (kind === "my") return { kind: "mine", id: name };
  return kind === "shipped" ? { kind: "shipped", name } : null;
}

/** The page that a fragment asks for, with or without its #: a notebook, the methods, the library, the preview of what is in a link (a notebook, or answers to one), or else a place within the notebook that is open. Total. */
export function routeOf(fragment: string): Route {
  const place = fragment.replace(/^#/u, "");
  if (/^[ae]\d+(?:\.|$)/u.test(place)) return { page: "preview", place, notebook: null };
  if (within(place, methodsId)) return { page: "methods", place, notebook: null };
  if (within(place, libraryId)) return { page: "library", place, notebook: null };
  const notebook = addressIn(place);
  return { page: "notebook", place: notebook === null ? place : "", notebook };
}

/** The fragment of a notebook's address, without its #. */
export function fragmentOf(address: NotebookAddress): string {
  if (address.kind === "mine") return `my/${address.id}`;
  return address.name === null ? "" : `shipped/${address.name}`;
}
