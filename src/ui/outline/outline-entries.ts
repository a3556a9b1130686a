import type { Root } from "mdast";
import { plainText } from "../prose/plain-text.ts";

/** A section of the page: where it is, and its heading. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
}

/** The sections of a notebook, for each of its prose cells (`trees`): one a heading of the first two depths, in order, each with an id of its own. */
export function outlineEntries(trees: readonly Root[]): readonly (readonly OutlineEntry[])[] {
  const seen = new Map<string, number>();
  return trees.map((tree) =>
    tree.children.flatMap((node) => {
      if (node.type !== "heading" || node.depth > 2) return [];
      const title = plainText(node.children);
      const slug = `section-${title
        .toLowerCase()
        .replaceAll(/[^\p{L}\d]+/gu, "-")
        .replaceAll(/^-|-$/gu, "")}`;
      const count = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, count);
      return [{ id: count === 1 ? slug : `${slug}-${count}`, title }];
    }),
  );
}
