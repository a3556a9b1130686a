import type { Nodes } from "mdast";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proseTree } from "../../src/share/prose-tree.ts";

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

const types = (text: string): readonly string[] => nodesIn(proseTree(text)).map(({ type }) => type);
const words = (text: string): string =>
  nodesIn(proseTree(text))
    .map((node) => ("value" in node ? node.value : ""))
    .join("");
const urls = (text: string): readonly string[] =>
  nodesIn(proseTree(text)).flatMap((node) => (node.type === "link" ? [node.url] : []));

describe("prose as a tree", () => {
  test("keeps headings, lists, emphasis, code and quotations", () => {
    expect(types("# A\n\n1. *b* **c** `d`\n\n> e\n\n    f\n\n***")).toEqual(
      "root heading text list listItem paragraph emphasis text text strong text text inlineCode blockquote paragraph text code thematicBreak".split(
        " ",
      ),
    );
  });

  test("shows raw HTML as text", () => {
    expect(types("a <b>c</b>\n\n<script>alert(1)</script>")).not.toContain("html");
    expect(words("a <img src=x onerror=alert(1)>")).toBe("a <img src=x onerror=alert(1)>");
    expect(words("<script>alert(1)</script>")).toBe("<script>alert(1)</script>");
  });

  test("shows images as their text", () => {
    expect(types("![a](https://b.c/d.png) ![e][f]\n\n[f]: https://b.c/g.png")).toEqual([
      "root",
      "paragraph",
      "text",
      "text",
      "text",
    ]);
    expect(words("![a](https://b.c/d.png)")).toBe("a");
  });

  test("follows safe links, by reference too, and shows the others as their text", () => {
    expect(urls("[a](https://b.c) [d](#e) [f](mailto:g@h.i) <https://j.k>")).toEqual([
      "https://b.c",
      "#e",
      "mailto:g@h.i",
      "https://j.k",
    ]);
    expect(urls("[a][B] [c]\n\n> [b]: https://d.e\n\n[c]: javascript:x\n[b]: https://later.e")).toEqual([
      "https://d.e",
    ]);
    expect(urls("[*a*](javascript:alert(1)) [b](/c) [d](&#106;avascript:alert(1))")).toEqual([]);
    expect(words("[*a*](javascript:alert(1))")).toBe("a");
  });

  test("never holds anything but what may be drawn (500 random texts, seed 8)", () => {
    const allowed =
      "root paragraph heading blockquote list listItem code thematicBreak text emphasis strong inlineCode break link".split(
        " ",
      );
    const piece = fc.constantFrom(
      "<b>",
      "![a](b)",
      "[a](javascript:b)",
      "[a][b]",
      "[b]: data:x",
      "> ",
      "- ",
      "\n\n",
      "*",
      "`",
      "# ",
      "  \n",
      "<https://a.b>",
      "&lt;",
      "a ",
      "| - |",
      "[^1]",
      "~~a~~",
      "---",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        expect(types(text).filter((type) => !allowed.includes(type))).toEqual([]);
        expect(urls(text).filter((url) => url !== "https://a.b")).toEqual([]);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
