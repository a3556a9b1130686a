const longest = 48;

const inDays = new Set("horizon window visit start every day lag days decay onDays taper".split(" "));

/** The unit of a setting; "" where it has none, or where its value says it. */
function unitOf(setting: string): string {
  if (inDays.has(setting)) return " d";
  return setting === "threshold" ? " g/dL" : "";
}

/** A value of a document in a few characters, without its unit. */
function plainWords(setting: string, value: unknown): string {
  if (typeof value === "number") return setting === "titre" ? `1 : ${value}` : String(value);
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string") return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
  if (Array.isArray(value))
    return value.length === 0 ? "none" : value.map((one) => plainWords(setting, one)).join(", ");
  if (typeof value !== "object" || value === null) return "none";
  const parts = Object.entries(value).map(([key, one]) => `${key} ${valueWords(key, one)}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}

function isMeasured(value: unknown): boolean {
  return typeof value === "number" || (Array.isArray(value) && value.length > 0 && value.every(isMeasured));
}

/** The value of a setting of a document in words, with its unit: "28 d". Total. */
export function valueWords(setting: string, value: unknown): string {
  return isMeasured(value) ? `${plainWords(setting, value)}${unitOf(setting)}` : plainWords(setting, value);
}

/** One value that became another: "56 → 28 d". */
export function arrowWords(setting: string, before: unknown, after: unknown): string {
  if (isMeasured(before) && isMeasured(after)) return `${plainWords(setting, before)} → ${valueWords(setting, after)}`;
  return `${valueWords(setting, before)} → ${valueWords(setting, after)}`;
}
