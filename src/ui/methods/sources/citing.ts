import type { Reference } from "../../../schema/reference.ts";
import { sourceLinks } from "./source-links.ts";

/** What cites a publication by the name the tables use for it, as a link in Markdown to the list of references; throws where nothing is called so, because that is a bug. */
export function citing(references: readonly Reference[]): (name: string) => string {
  return (name) => {
    const [link, ...rest] = sourceLinks(name, references);
    if (link === undefined || link.href === null || rest.length > 0) throw new Error(`no reference ${name}`);
    return `[${name}](${link.href})`;
  };
}
