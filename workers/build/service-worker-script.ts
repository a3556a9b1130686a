import { createHash } from "node:crypto";
import { build } from "vite";

/** A file of the build. */
export interface BuiltFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

function sha256(content: string | Uint8Array, encoding: "base64" | "hex"): string {
  return createHash("sha256").update(content).digest(encoding);
}

/** The text of the service worker that keeps these files and no other; any change in them changes it. */
export async function serviceWorkerScript(files: readonly BuiltFile[]): Promise<string> {
  const list = files
    .map(({ name, content }) => [name, `sha256-${sha256(content, "base64")}`] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const name = sha256(JSON.stringify(list), "hex").slice(0, 16);
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { erythronBuild: JSON.stringify({ name, files: Object.fromEntries(list) }) },
    build: {
      write: false,
      target: "es2023",
      rolldownOptions: { input: "workers/service-worker.ts", output: { format: "iife" } },
    },
  });
  const [script] = "output" in built ? built.output : [];
  if (script === undefined) throw new Error("the service worker was not built");
  return script.code;
}
