const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function attribute(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => escapes.get(mark) ?? mark);
}

/** A frame for another page that shows what is at an address: HTML to copy, its attributes escaped. */
export function embedHtml(url: string, title: string): string {
  return `<iframe src="${attribute(url)}" title="${attribute(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
}
