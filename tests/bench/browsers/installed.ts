import { existsSync } from "node:fs";

/** The first of some files that is there; undefined when none is. */
export function installed(...paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}
