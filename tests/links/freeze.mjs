import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/*
 * Freezes the dictionary of links anew from the shipped notebook, as long as no link made with it was given out:
 *   node tests/links/freeze.mjs --unreleased
 * It writes the notebook's base, pins the dictionary's SHA-256, and makes the links of the documents beside it anew.
 * Once a link is out, a changed notebook only makes links longer: its changed cells are spelt out. Then a further
 * dictionary may be added in src/share/link/dictionaries.ts; those that are there never change.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const dictionaries = `${root}src/share/link/dictionaries`;
const links = `${root}tests/links`;
const notebook = `${root}notebooks/three-cord-blood-regimens.md`;

if (!process.argv.includes("--unreleased")) {
  process.stderr.write("a dictionary that links were made with is kept for ever; say --unreleased if none was given out\n");
  process.exit(2);
}

async function withSources(work) {
  const server = await createServer({ root, logLevel: "error", server: { middlewareMode: true, watch: null } });
  try {
    return await work((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}

await withSources(async (load) => {
  const { frozenBase } = await load("/tests/share/link/frozen-base.ts");
  writeFileSync(`${dictionaries}/base-1.txt`, `${frozenBase(readFileSync(notebook, "utf8"))}\n`);
});
await withSources(async (load) => {
  const { dictionaries: all } = await load("/src/share/link/dictionaries.ts");
  const { encodeLink } = await load("/src/share/link/encode-link.ts");
  const { readFixture } = await load("/tests/share/link/frozen-base.ts");
  const pins = all().map(({ id, bytes }) => [id, createHash("sha256").update(bytes).digest("hex")]);
  writeFileSync(`${links}/dictionaries.json`, `${JSON.stringify(Object.fromEntries(pins), null, 2)}\n`);
  for (const file of readdirSync(links).filter((name) => name.endsWith(".json") && name !== "dictionaries.json")) {
    const { notebook: document, fingerprints } = readFixture(readFileSync(`${links}/${file}`, "utf8"));
    writeFileSync(`${links}/${file.replace(".json", ".txt")}`, `${encodeLink(document, fingerprints)}\n`);
  }
});
