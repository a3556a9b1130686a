import "./prose.css";
import type { List, Root, RootContent } from "mdast";
import type { ComponentChildren } from "preact";
import { inline } from "./inline.tsx";
import { ProseHeading } from "./prose-heading.tsx";

/** Prose as elements, made from a safe syntax tree and never from HTML. `ids` are those of its headings of the first two depths, in order. */
export function Prose({ tree, ids }: { readonly tree: Root; readonly ids: readonly string[] }) {
  const headings = tree.children.filter((node) => node.type === "heading" && node.depth <= 2);
  return <div class="prose">{tree.children.map((node) => block(node, ids[headings.indexOf(node)]))}</div>;
}

function block(node: RootContent, id?: string): ComponentChildren {
  switch (node.type) {
    case "paragraph":
      return <p>{inline(node.children)}</p>;
    case "heading":
      return (
        <ProseHeading depth={node.depth} id={id}>
          {inline(node.children)}
        </ProseHeading>
      );
    case "blockquote":
      return <blockquote>{node.children.map((child) => block(child))}</blockquote>;
    case "list":
      return list(node);
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

function list({ ordered, start, spread, children }: List): ComponentChildren {
  const items = children.map((item) => (
    <li>
      {item.children.map((child) =>
        child.type === "paragraph" && spread !== true ? inline(child.children) : block(child),
      )}
    </li>
  ));
  return ordered === true ? <ol start={start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}
