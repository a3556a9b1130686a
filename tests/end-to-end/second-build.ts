import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** A build of its own. */
export interface SecondBuild {
  readonly folder: string;
  readonly remove: () => void;
}

const sources = [
  "data",
  "index.html",
  "notebooks",
  "package-lock.json",
  "package.json",
  "src",
  "tsconfig.json",
  "vite.config.ts",
  "workers",
];

/** Builds the app from a copy of its sources with one file of them changed. */
export async function secondBuild(file: string, change: (text: string) => string): Promise<SecondBuild> {
  const copy = mkdtempSync(join(tmpdir(), "erythron-build-"));
  for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
  cpSync("tests/chromium.ts", join(copy, "tests/chromium.ts"));
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  const before = readFileSync(join(copy, file), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(join(copy, file), after);
  // The tests' own NODE_ENV would make it a build for developing.
  await promisify(execFile)(
    process.execPath,
    [resolve("node_modules/vite/bin/vite.js"), "build", "--logLevel", "error"],
    { cwd: copy, env: { ...process.env, NODE_ENV: "production" } },
  );
  return { folder: join(copy, "dist"), remove: () => rmSync(copy, { recursive: true }) };
}
