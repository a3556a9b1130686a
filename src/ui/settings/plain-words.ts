/** A value of a document in the words of its file; a list with commas. */
export function plainWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "on" : "off";
  if (Array.isArray(value)) return value.map(plainWords).join(", ");
  return value === undefined ? "" : (JSON.stringify(value) ?? "");
}
