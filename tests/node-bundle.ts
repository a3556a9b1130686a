import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("../workers/build/node-bundle.mjs", import.meta.url));

/** The folder of cli.js and node.js, built first unless it is there for the sources as they are: Node cannot run TypeScript in threads. */
export async function nodeBundle(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  return stdout;
}
