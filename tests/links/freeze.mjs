import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/*
 * Freezes dictionaries of links anew from the shipped notebooks, as long as no link made with them was given out:
 *   node tests/links/freeze.mjs --unreleased 18
 * It writes these notebooks' bases, pins the SHA-256 of every dictionary, and makes a link of each beside it anew.
 * Dictionary 1 is that of 0.3.0, 2 to 10 are those of 0.4.0, 11 is of 0.5.0, 12 and 13 of 0.6.0, 14 to 17 of 0.7.0, and the links of all of them are out: this refuses them.
 * 10 is the notebook of 1 with its note; 11 that of 7 with a question before what is published, 12 and 13 those of 10 and 3 since parameter uncertainty is estimated; 14 that of 12 with what untreated patients would have done, 15 to 17 the notebooks that came with it, 18 that of 17 with more studies to choose from.
 * Once a link is out, a changed notebook only makes links longer: its changed cells are spelt out. Then a further
 * dictionary may be added in src/share/link/dictionaries.ts; those that are there never change.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const dictionaries = `${root}src/share/link/dictionaries`;
const links = `${root}tests/links`;
const notebooks = {
  1: "three-cord-blood-regimens",
  2: "what-do-we-count",
  3: "what-happens-if-we-wait",
  4: "reading-a-titre",
  5: "why-erythropoietin-does-little",
  6: "take-the-antibody-out",
  7: "what-one-arm-can-tell",
  8: "what-counts-as-independent",
  9: "treat-now-or-wait",
  10: "three-cord-blood-regimens",
  11: "what-one-arm-can-tell",
  12: "three-cord-blood-regimens",
  13: "what-happens-if-we-wait",
  14: "three-cord-blood-regimens",
  15: "how-much-depends-on-the-model",
  16: "where-the-model-has-been-tested",
  17: "how-sure-are-we",
  18: "how-sure-are-we",
};
const lastReleased = 17;
const [, , unreleased, ...ids] = process.argv;

if (unreleased !== "--unreleased" || ids.length === 0 || ids.some((id) => !(Number(id) > lastReleased))) {
  process.stderr.write(`a dictionary that links were made with is kept for ever; say --unreleased and its number, above ${lastReleased}, if none was given out\n`);
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
  for (const id of ids) {
    const base = frozenBase(readFileSync(`${root}notebooks/${notebooks[id]}.md`, "utf8"));
    writeFileSync(`${dictionaries}/base-${id}.txt`, `${base}\n`);
    const fixture = { document: { ...JSON.parse(base), format: undefined }, fingerprints: [] };
    writeFileSync(`${links}/shipped-${id}.json`, `${JSON.stringify(fixture, null, 2)}\n`);
  }
});
await withSources(async (load) => {
  const { dictionaries: all } = await load("/src/share/link/dictionaries.ts");
  const { encodeLink } = await load("/src/share/link/encode-link.ts");
  const { readFixture } = await load("/tests/share/link/frozen-base.ts");
  const pins = all().map(({ id, bytes }) => [id, createHash("sha256").update(bytes).digest("hex")]);
  writeFileSync(`${links}/dictionaries.json`, `${JSON.stringify(Object.fromEntries(pins), null, 2)}\n`);
  for (const id of ids) {
    const { notebook: document, fingerprints } = readFixture(readFileSync(`${links}/shipped-${id}.json`, "utf8"));
    writeFileSync(`${links}/shipped-${id}.txt`, `${encodeLink(document, fingerprints)}\n`);
  }
});
