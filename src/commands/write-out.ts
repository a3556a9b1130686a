import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a text as a file of a folder, which is made where it is missing; answers where it is. */
export function writeOut(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
