/** A page of the app, and where on it: the id of an element, "" for its beginning. */
export interface Route {
  readonly page: "notebook" | "methods";
  readonly place: string;
}

/** The id with which the methods begin; their sections have ids below it, as methods/glossary. */
export const methodsId = "methods";

/** The way back to the notebook, wherever in it one was: no element has this id, so the browser moves nothing. */
export const notebookId = "notebook";

/** The page that a fragment asks for, with or without its #: the methods, or whatever it is the notebook. Total. */
export function routeOf(fragment: string): Route {
  const place = fragment.replace(/^#/u, "");
  const methods = place === methodsId || place.startsWith(`${methodsId}/`);
  return { page: methods ? "methods" : "notebook", place };
}
