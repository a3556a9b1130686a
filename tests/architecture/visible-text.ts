import { importsOf, type SourceFile } from "./source-file.ts";
import { quasiText, walk } from "./syntax.ts";

/** A stretch of text a module may show somebody. */
export interface VisibleText {
  readonly path: string;
  readonly text: string;
}

/** Every string, stretch of a template and piece of JSX text in a module, except the addresses it imports. */
export function visibleTexts(file: SourceFile): readonly VisibleText[] {
  const addresses = new Set(importsOf(file).map((entry) => entry.specifier));
  const texts: string[] = [];
  walk(file.syntax.body, (node) => {
    if (node.type === "TemplateElement") texts.push(quasiText(node));
    if (node.type !== "Literal" && node.type !== "JSXText") return;
    const { value } = node;
    if (typeof value === "string" && !addresses.has(value)) texts.push(value);
  });
  return texts.filter((text) => /\p{L}/u.test(text)).map((text) => ({ path: file.path, text }));
}

/** The paragraphs of a file of prose. */
export function paragraphsOf(path: string, prose: string): readonly VisibleText[] {
  return prose.split(/\n{2,}/u).map((text) => ({ path, text }));
}
