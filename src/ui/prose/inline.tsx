import type { PhrasingContent } from "mdast";
import type { ComponentChildren } from "preact";
import { markedText } from "../glossary/marked-text.tsx";

/** A stretch of a safe tree as elements. Terms not yet in `seen` are marked, outside links and code; null marks none. */
export function inline(nodes: readonly PhrasingContent[], seen: Set<string> | null): ComponentChildren {
  return nodes.map((node): ComponentChildren => {
    switch (node.type) {
      case "text":
        return markedText(node.value, seen);
      case "emphasis":
        return <em>{inline(node.children, seen)}</em>;
      case "strong":
        return <strong>{inline(node.children, seen)}</strong>;
      case "inlineCode":
        return <code>{node.value}</code>;
      case "break":
        return <br />;
      case "link":
        return <a href={node.url}>{inline(node.children, null)}</a>;
      default:
        throw new Error(`unsafe node in prose: ${node.type}`);
    }
  });
}
