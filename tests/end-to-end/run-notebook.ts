import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The fingerprint that the command line gives the runs of a notebook's text. */
export async function fingerprintOf(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "erythron-"));
  try {
    const file = join(folder, "notebook.md");
    writeFileSync(file, text);
    const said = await promisify(execFile)("npm", ["run", "--silent", "erythron", "--", "run", file], {
      maxBuffer: 64_000_000,
    });
    const answer: { readonly fingerprint: string } = JSON.parse(said.stdout);
    return answer.fingerprint;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
