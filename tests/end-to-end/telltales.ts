import { sourcesBelow } from "../architecture/source-file.ts";
import { literalText, quasiText, walk } from "../architecture/syntax.ts";

/** Stretches of text long enough, and numbers with figures enough, to come from one place and to survive a minifier. */
function literalsBelow(...folders: readonly string[]): ReadonlySet<string> {
  const literals = new Set<string>();
  const takeText = (text: string): void => {
    for (const stretch of text.match(/[A-Za-z ,:-]{16,}/gu) ?? []) literals.add(stretch);
  };
  for (const { syntax } of sourcesBelow(...folders)) {
    walk(syntax.body, (node) => {
      if (node.type === "TemplateElement") takeText(quasiText(node));
      takeText(literalText(node) ?? "");
      const { value } = node;
      if (node.type === "Literal" && typeof value === "number" && String(value).length >= 9)
        literals.add(String(value));
    });
  }
  return literals;
}

/** What the modules below `folders` say and nothing in `others`, the text of the rest, does. */
export function telltales(folders: readonly string[], others: string): readonly string[] {
  return [...literalsBelow(...folders)].filter((literal) => !others.includes(literal));
}
