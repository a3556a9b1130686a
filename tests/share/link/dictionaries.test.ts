import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/share/link/canonical-json.ts";
import { decodeLink } from "../../../src/share/link/decode-link.ts";
import { dictionaries } from "../../../src/share/link/dictionaries.ts";
import { readFixture } from "./frozen-base.ts";

const folder = "tests/links";
const pins: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${folder}/dictionaries.json`, "utf8"));
const links = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe("dictionaries, kept for ever", () => {
  test("no byte of one has changed since it was pinned (before any link is given out, tests/links/freeze.mjs pins anew)", () => {
    const digests = dictionaries().map(({ id, bytes }) => [id, createHash("sha256").update(bytes).digest("hex")]);
    expect(Object.fromEntries(digests)).toEqual(pins);
    expect(digests.length).toBe(Object.keys(pins).length);
  });

  test("each is within deflate's window and ends in its notebook, canonical", () => {
    for (const { bytes, base, digest } of dictionaries()) {
      expect(bytes.length).toBeLessThanOrEqual(32_768);
      expect(new TextDecoder().decode(bytes).endsWith(canonicalJson(base))).toBe(true);
      expect(digest).toHaveLength(32);
    }
    expect(dictionaries()).toBe(dictionaries());
  });
});

describe("links given out, kept for ever (promise 14)", () => {
  test("every dictionary has one", () => {
    const used = links.map((file) => readFileSync(`${folder}/${file}`, "utf8").split(".")[1]);
    expect(new Set(used)).toEqual(new Set(Object.keys(pins)));
  });

  test.each(links)("%s opens as the document beside it", (file) => {
    const opened = decodeLink(readFileSync(`${folder}/${file}`, "utf8"));
    const document = readFixture(readFileSync(`${folder}/${file.replace(".txt", ".json")}`, "utf8"));
    expect(opened).toEqual({ ok: true, value: document });
  });
});
