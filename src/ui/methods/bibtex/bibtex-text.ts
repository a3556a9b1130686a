const escapes: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
  "&": String.raw`\&`,
  "%": String.raw`\%`,
  $: String.raw`\$`,
  "#": String.raw`\#`,
  _: String.raw`\_`,
};

/** Plain text for a value between braces: what TeX would take for a command is escaped, braces stay balanced, line breaks become spaces. */
export function bibtexText(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\{}~^&%$#_]/gu, (sign) => escapes[sign] ?? sign);
}
