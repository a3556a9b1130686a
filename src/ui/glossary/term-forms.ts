import type { Term } from "./term.ts";

/** The plural of a word or of the last word of several. */
function plural(form: string): string {
  if (/[^aeiou]y$/u.test(form)) return `${form.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/u.test(form) ? `${form}es` : `${form}s`;
}

/** Every way a term is written, plurals among them. */
export function termForms({ name, also = [] }: Term): readonly string[] {
  return [...new Set([name, ...also].flatMap((form) => [form, plural(form)]))];
}
