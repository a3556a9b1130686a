/** A value as it comes back from a file: written as JSON and read again. */
export function writtenAndRead(value: unknown): unknown {
  const text = JSON.stringify(value);
  return JSON.parse(text);
}
