import type { BlockContent, Definition, PhrasingContent, Root, RootContent, Text } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { isSafeUrl } from "./safe-url.ts";

type Definitions = ReadonlyMap<string, Definition>;

function plain(value: string): Text {
  return { type: "text", value };
}

function definitionsIn(nodes: readonly RootContent[]): readonly Definition[] {
  return nodes.flatMap((node) => {
    if (node.type === "definition") return [node];
    return node.type === "blockquote" || node.type === "list" || node.type === "listItem"
      ? definitionsIn(node.children)
      : [];
  });
}

function safePhrasing(nodes: readonly PhrasingContent[], definitions: Definitions): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case "text":
      case "inlineCode":
      case "break":
        return [node];
      case "emphasis":
      case "strong":
        return [{ ...node, children: safePhrasing(node.children, definitions) }];
      case "link":
      case "linkReference": {
        const children = safePhrasing(node.children, definitions);
        const url = node.type === "link" ? node.url : definitions.get(node.identifier)?.url;
        return url !== undefined && isSafeUrl(url) ? [{ type: "link", url, children }] : children;
      }
      case "image":
      case "imageReference":
        return [plain(node.alt ?? "")];
      case "html":
        return [plain(node.value)];
      default:
        return [];
    }
  });
}

function safeBlocks(nodes: readonly RootContent[], definitions: Definitions): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case "paragraph":
      case "heading":
        return [{ ...node, children: safePhrasing(node.children, definitions) }];
      case "blockquote":
        return [{ ...node, children: safeBlocks(node.children, definitions) }];
      case "list": {
        const items = node.children.map((item) => ({ ...item, children: safeBlocks(item.children, definitions) }));
        return [{ ...node, children: items }];
      }
      case "html":
        return [{ type: "paragraph", children: [plain(node.value)] }];
      case "code":
      case "thematicBreak":
        return [node];
      default:
        return [];
    }
  });
}

/**
 * The syntax tree (mdast) of CommonMark prose, safe to draw: raw HTML stands as text, images as their alternative text, links lead to http, https, mailto or # or are their text, references are resolved. What is left: paragraph, heading, blockquote, list, listItem, code, thematicBreak, text, emphasis, strong, inlineCode, break, link.
 */
export function proseTree(text: string): Root {
  const tree = fromMarkdown(text);
  const definitions: Definitions = new Map(
    definitionsIn(tree.children)
      .toReversed()
      .map((definition) => [definition.identifier, definition]),
  );
  return { type: "root", children: safeBlocks(tree.children, definitions) };
}
