const longest = 60;

/** A value as a message quotes it: as JSON, its text cut off after 60 characters. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  return cut(JSON.stringify(value) ?? String(value));
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
