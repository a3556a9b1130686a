import type { PhrasingContent } from "mdast";

/** The words of a stretch of prose, without its marks. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("children" in node ? plainText(node.children) : "value" in node ? node.value : ""))
    .join("");
}
