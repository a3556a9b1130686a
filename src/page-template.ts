import { failed, ok, type Result } from "./base/result.ts";
import { isSelfContained } from "./embedded.ts";
import { takesNotebook } from "./insert-notebook.ts";
import type { Failure } from "./schema/failure.ts";

/** A saved page as it was before anything was drawn in it: the only thing it can save again, for it may fetch nothing. */
const unopened = isSelfContained() ? document.documentElement.cloneNode(true) : null;

function missing(why: string): Result<never, Failure> {
  const message = `missing page: standalone.html did not load (${why})`;
  return failed({ reason: "missing", message, remedy: "Try again when you are connected.", place: {} });
}

/** The text of the self-contained page: a saved page's own, otherwise the one the build wrote beside the app. Fails, with reason "missing", when it cannot be fetched. */
export async function pageTemplate(): Promise<Result<string, Failure>> {
  if (unopened instanceof HTMLElement) return ok(`<!doctype html>\n${unopened.outerHTML}\n`);
  try {
    const response = await fetch("./standalone.html");
    const text = response.ok ? await response.text() : "";
    return takesNotebook(text) ? ok(text) : missing(response.ok ? "another page came" : `status ${response.status}`);
  } catch (error) {
    return missing(error instanceof Error ? error.message : String(error));
  }
}
