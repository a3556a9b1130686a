import type { List, RootContent } from "mdast";
import type { ComponentChildren } from "preact";
import { inline } from "./inline.tsx";
import { ProseHeading } from "./prose-heading.tsx";

/** A block of a safe tree as elements. Terms not yet in `seen` are marked, outside headings, links and code. */
export function proseBlock(node: RootContent, seen: Set<string>, id?: string): ComponentChildren {
  switch (node.type) {
    case "paragraph":
      return <p>{inline(node.children, seen)}</p>;
    case "heading":
      return (
        <ProseHeading depth={node.depth} id={id}>
          {inline(node.children, null)}
        </ProseHeading>
      );
    case "blockquote":
      return <blockquote>{node.children.map((child) => proseBlock(child, seen))}</blockquote>;
    case "list":
      return list(node, seen);
    case "code":
      return (
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case "thematicBreak":
      return <hr />;
    default:
      throw new Error(`unsafe node in prose: ${node.type}`);
  }
}

function list({ ordered, start, spread, children }: List, seen: Set<string>): ComponentChildren {
  const items = children.map((item) => (
    <li>
      {item.children.map((child) =>
        child.type === "paragraph" && spread !== true ? inline(child.children, seen) : proseBlock(child, seen),
      )}
    </li>
  ));
  return ordered === true ? <ol start={start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}
