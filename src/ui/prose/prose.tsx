import "./prose.css";
import type { Root } from "mdast";
import { proseBlock } from "./prose-block.tsx";

/** Prose as elements, made from a safe syntax tree and never from HTML; the first mention of each term in a section is marked. `ids` are those of its headings of the first two depths, in order. */
export function Prose({ tree, ids }: { readonly tree: Root; readonly ids: readonly string[] }) {
  const headings = tree.children.filter((node) => node.type === "heading" && node.depth <= 2);
  let seen = new Set<string>();
  return (
    <div class="prose">
      {tree.children.map((node) => {
        if (headings.includes(node)) seen = new Set();
        return proseBlock(node, seen, ids[headings.indexOf(node)]);
      })}
    </div>
  );
}
