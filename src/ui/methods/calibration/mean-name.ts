import { type DrawnNames, drawnName } from "../../../plots/index.ts";

/** What the mean of a key is called, in a line: "Isoagglutinin at diagnosis, spread between patients (SD of the log)". */
export function meanName(key: string, names: DrawnNames): string {
  const { name, below } = drawnName(key, names);
  if (names.parameters.has(key)) return name;
  return key.startsWith("sd ") ? `${name}, spread between patients (SD of the log)` : `${name}: ${below}`;
}
