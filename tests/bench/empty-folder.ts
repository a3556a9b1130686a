import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";

/** Does something with an empty folder below build/ that is gone afterwards. */
export async function inEmptyFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(resolve("build", "bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
