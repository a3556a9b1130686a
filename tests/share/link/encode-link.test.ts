import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { decodeLink } from "../../../src/share/link/decode-link.ts";
import { encodeLink } from "../../../src/share/link/encode-link.ts";
import { anyThreeChanges } from "./changed-notebook.ts";
import { linkTable, shippedNotebooks } from "./link-table.ts";
import { ownProse, randomProse, realProse } from "./own-prose.ts";
import { shippedLink } from "./shipped-link.ts";
import { shippedPrint } from "./shipped-print.ts";

const { notebook, fingerprints } = shippedLink();

function turned(notebookToTurn: Notebook): Notebook {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, inner]) => [name, turn(inner)]),
    );
  };
  const opened: unknown = turn(notebookToTurn);
  return opened as Notebook;
}

describe("equal documents", () => {
  test("give equal links, whatever the order in which their settings were said", () => {
    const filtered: Notebook = {
      ...notebook,
      cells: [{ kind: "cases", id: "a", from: "published", where: { use: "primary", setting: ["x", "y"] } }],
    };
    for (const document of [notebook, filtered]) {
      expect(encodeLink(turned(document), fingerprints)).toBe(encodeLink(document, fingerprints));
    }
  });

  test("give the link again that was opened (300 changed notebooks, seed 4101)", () => {
    fc.assert(
      fc.property(anyThreeChanges, (change) => {
        const link = encodeLink(change(notebook));
        const opened = decodeLink(link);
        expect(opened.ok && encodeLink(opened.value.notebook)).toBe(link);
      }),
      { seed: 4101, numRuns: 300 },
    );
  });

  test("a fingerprint of a cell that is gone is left out", () => {
    const gone = fingerprints.map((print) => ({ ...print, run: "gone" }));
    expect(encodeLink(notebook, gone)).toBe(encodeLink(notebook));
  });
});

describe("lengths", () => {
  test.each([...shippedNotebooks()])(
    "%s with any three changes, and the fingerprint of four arms, links in at most 250 characters (60 of each, seed 4102)",
    (_, shipped) => {
      const run = shipped.cells.find(({ kind }) => kind === "simulate");
      const id = run !== undefined && "id" in run ? (run.id ?? "") : "";
      fc.assert(
        fc.property(anyThreeChanges, (change) => {
          const changed = change(shipped);
          expect(encodeLink(changed).length).toBeLessThanOrEqual(180);
          const prints = [{ run: id, fingerprint: shippedPrint(changed) }];
          expect(encodeLink(changed, prints).length).toBeLessThanOrEqual(250);
        }),
        { seed: 4102, numRuns: 60 },
      );
    },
  );

  const most = (characters: number): number => 0.7 * characters + 350;

  test("p characters of own prose link in at most 0.7 p + 350 characters: random sentences (200 of up to 12,000 characters, seed 4103)", () => {
    fc.assert(
      fc.property(randomProse, (text) => {
        const link = encodeLink(ownProse(text));
        expect(link.length).toBeLessThanOrEqual(most(text.length));
      }),
      { seed: 4103, numRuns: 200 },
    );
  });

  test("p characters of own prose link in at most 0.7 p + 350 characters: real prose of every length", () => {
    const texts = realProse();
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      for (let length = 50; length <= text.length; length += Math.max(50, Math.floor(length / 4))) {
        const part = text.slice(0, length).trim();
        expect(encodeLink(ownProse(part)).length).toBeLessThanOrEqual(most(part.length));
      }
    }
  });

  test("what the bound does not hold for: letters drawn by lot, and scripts of three bytes a character", () => {
    const letters = fc.sample(fc.stringMatching(/^[a-zA-Z0-9]{4000}$/), { seed: 4104, numRuns: 1 })[0] ?? "";
    expect(encodeLink(ownProse(letters)).length).toBeGreaterThan(most(letters.length));
    const kanji = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(
      "",
    );
    expect(encodeLink(ownProse(kanji)).length).toBeGreaterThan(most(kanji.length));
  });

  test("the README's table has a row for every shipped notebook", () => {
    expect(linkTable().split("\n")).toHaveLength(2 + shippedNotebooks().size);
  });
});
