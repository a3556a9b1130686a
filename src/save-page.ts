import { ok, type Result } from "./base/result.ts";
import { insertNotebook } from "./insert-notebook.ts";
import { pageTemplate } from "./page-template.ts";
import type { Failure } from "./schema/failure.ts";

/** The whole text of one HTML file that opens from disk, without a network, with the notebook of a link's fragment in it (without the #). Fails when the page to put it into cannot be had. */
export async function savePage(fragment: string): Promise<Result<string, Failure>> {
  const template = await pageTemplate();
  return template.ok ? ok(insertNotebook(template.value, fragment)) : template;
}
