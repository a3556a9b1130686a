function blockOf(id: "embedded-lab" | "embedded-simulate" | "embedded-notebook"): string | null {
  return document.querySelector(`script[type="application/json"]#${id}`)?.textContent ?? null;
}

/** What a block says; a block that somebody has spoilt says its own text, and whoever reads that says what is wrong with it. */
function textIn(block: string): string | null {
  try {
    const value: unknown = JSON.parse(block);
    return typeof value === "string" ? value : null;
  } catch {
    return block;
  }
}

/** Whether the page brings everything with it and was not served. */
export function isSelfContained(): boolean {
  return blockOf("embedded-lab") !== null;
}

/** The scripts of the threads, where the page itself brings them; null in a page that is served. */
export function embeddedScripts(): { readonly lab: string; readonly simulate: string } | null {
  const lab = textIn(blockOf("embedded-lab") ?? "null");
  const simulate = textIn(blockOf("embedded-simulate") ?? "null");
  return lab === null || simulate === null ? null : { lab, simulate };
}

/** The notebook that a saved page brings, as the fragment of a link without its #; null where it brings none. */
export function embeddedFragment(): string | null {
  return textIn(blockOf("embedded-notebook") ?? "null");
}
