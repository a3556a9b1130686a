import { parseSync } from "vite";

/**
 * A module's text such that it can stand between script tags: every `<` from which HTML would read a tag or a comment is written as an
 * escape. Throws where one stands outside a text or a pattern, where the escape would mean something else: then it is no longer a program.
 */
export function inlineScript(code: string): string {
  const inline = code.replaceAll(/<(?=!--|\/?script)/giu, String.raw`\x3c`);
  if (/[\0\r]/u.test(inline)) throw new Error("a script with a character that HTML changes cannot stand inline");
  const [error] = parseSync("inline.js", inline).errors;
  if (error !== undefined) throw new Error(`a script cannot stand inline: ${error.message}`);
  return inline;
}

/** A text as a JSON block of the page, which no browser runs. */
export function jsonBlock(id: string, text: string | null): string {
  const json = JSON.stringify(text).replaceAll("<", String.raw`\u003c`);
  return `<script type="application/json" id="${id}">${json}</script>`;
}
