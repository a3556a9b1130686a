import fc from "fast-check";
import { expect, test } from "vitest";
import { inflate } from "../../src/tables/inflate.ts";
import { storeZip } from "../../src/tables/store-zip.ts";
import { zipEntries } from "../../src/tables/zip-entries.ts";
import { zipBytes } from "./workbook-bytes.ts";

async function unpacked(archive: Uint8Array): Promise<unknown> {
  const entries = zipEntries(archive);
  if (entries === null) return null;
  const found = [...entries].map(async ([path, entry]) => [path, await inflate(entry, 1000)] as const);
  return new Map(await Promise.all(found));
}

const contents = fc.array(fc.tuple(fc.string({ unit: "grapheme", maxLength: 12 }), fc.uint8Array({ maxLength: 300 })), {
  maxLength: 5,
});

test("what is stored or deflated comes back as it was (seed 31)", async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (list) => {
      const files = new Map(list.map(([path, bytes]) => [path, new Uint8Array(bytes)]));
      expect(await unpacked(new Uint8Array(storeZip(files)))).toEqual(files);
      expect(await unpacked(await zipBytes(files))).toEqual(files);
    }),
    { seed: 31, numRuns: 100 },
  );
});

test("a damaged archive is none, or holds what cannot be unpacked; nothing throws (seed 32)", async () => {
  const archive = await zipBytes(
    new Map([
      ["a.xml", "<a>".repeat(50)],
      ["b.xml", "b"],
    ]),
  );
  const change = fc.tuple(fc.nat(archive.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = new Uint8Array(archive);
      for (const [at, byte] of changes) bytes[at] = byte;
      const found = await unpacked(bytes);
      expect(found === null || found instanceof Map).toBe(true);
    }),
    { seed: 32, numRuns: 300 },
  );
});

test("unpacking stops at the limit", async () => {
  const entries = zipEntries(
    await zipBytes(
      new Map([
        ["a", "x".repeat(1001)],
        ["b", "x".repeat(1000)],
      ]),
    ),
  );
  const [long, short] = [...(entries ?? new Map()).values()];
  expect(await inflate(long, 1000)).toBe("beyond");
  expect(await inflate(short, 1000)).toHaveLength(1000);
});
