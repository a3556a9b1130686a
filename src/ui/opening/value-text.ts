/** A value of a notebook's file on one line: lists by commas, settings by semicolons, "use primary; regimen ucb-single, ucb-msc". */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${valueText(inner)}`)
    .join("; ");
}
