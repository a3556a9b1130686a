import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundles = join(root, "build", "node");
const sources = ["src", "workers", "data", "vite.config.ts", "tsconfig.json", "package-lock.json"];
const day = 86_400_000;

async function filesOf(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).toSorted();
  return (await Promise.all(names.map((name) => filesOf(join(path, name))))).flat();
}

async function hashOfSources() {
  const hash = createHash("sha256");
  const files = (await Promise.all(sources.map((source) => filesOf(join(root, source))))).flat();
  const texts = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, index) => hash.update(`${file}\n${texts[index].length}\n`).update(texts[index]));
  return hash.digest("hex").slice(0, 16);
}

async function removeOld() {
  for (const name of await readdir(bundles)) {
    const folder = join(bundles, name);
    // Another process may have moved into place what it was making.
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > day) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The folder with the command line and the thread script built from the sources as they are now. It is named for their hash and
 * moved into place whole, so any number of processes may ask at once.
 */
export async function nodeBundle() {
  const folder = join(bundles, await hashOfSources());
  if (existsSync(folder)) return folder;
  await mkdir(bundles, { recursive: true });
  await removeOld();
  const { build } = await import("vite");
  const outDir = await mkdtemp(join(bundles, "making-"));
  try {
    await build({ root, logLevel: "error", build: { ssr: true, outDir } });
    await rename(outDir, folder);
  } catch (error) {
    await rm(outDir, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await nodeBundle());
