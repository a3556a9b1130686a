import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";

/** Does some work in a new folder below `build`, from where the project's packages are found, and takes the folder away again. */
export async function inPassingFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(resolve("build", "bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
