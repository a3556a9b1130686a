import type { PhrasingContent } from "mdast";
import type { ComponentChildren } from "preact";

/** A stretch of a safe tree as elements. */
export function inline(nodes: readonly PhrasingContent[]): ComponentChildren {
  return nodes.map((node): ComponentChildren => {
    switch (node.type) {
      case "text":
        return node.value;
      case "emphasis":
        return <em>{inline(node.children)}</em>;
      case "strong":
        return <strong>{inline(node.children)}</strong>;
      case "inlineCode":
        return <code>{node.value}</code>;
      case "break":
        return <br />;
      case "link":
        return <a href={node.url}>{inline(node.children)}</a>;
      default:
        throw new Error(`unsafe node in prose: ${node.type}`);
    }
  });
}
