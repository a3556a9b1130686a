import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reference, referenceTable } from "../../../src/schema/reference.ts";
import { parseTable } from "../../../src/tables/index.ts";
import { bibtex } from "../../../src/ui/methods/bibtex/bibtex.ts";
import { bibtexAuthors } from "../../../src/ui/methods/bibtex/bibtex-authors.ts";
import { referenceEntry } from "../../../src/ui/methods/bibtex/reference-entry.ts";
import { runEntry } from "../../../src/ui/methods/bibtex/run-entry.ts";
import { dataTexts, regimenIds } from "../../data/data-texts.ts";
import { printed, readBib } from "./bib-grammar.ts";
import { recordOf } from "./record-of.ts";

const parsed = parseTable(referenceTable, "references.csv", dataTexts.references, regimenIds);
const references: readonly Reference[] = parsed.ok ? parsed.value.rows : [];

describe("the bibliography of all references", () => {
  const entries = readBib(bibtex(references.map(referenceEntry)));

  test("is read by a strict grammar, an entry a reference, in order", () => {
    expect(entries.length).toBeGreaterThan(70);
    expect(entries.map(({ key }) => key)).toEqual(references.map(({ key }) => key));
  });

  test("says what the table says, and leaves out what it does not", () => {
    for (const [index, { fields }] of entries.entries()) {
      const reference = references[index];
      expect(fields.get("doi")).toBe(reference?.doi ?? undefined);
      expect(fields.get("year")).toBe(reference?.year?.toString());
      expect(fields.get("pages")?.replace("--", "-")).toBe(reference?.pages ?? undefined);
      expect(fields.get("title")?.slice(1, -1)).toBe(reference?.title ?? undefined);
      expect(fields.has("author")).toBe(reference?.authors !== null);
    }
  });

  test("has articles where there is a journal", () => {
    expect(entries.map(({ type }) => type)).toEqual(
      references.map(({ journal }) => (journal === null ? "misc" : "article")),
    );
  });
});

test.each([
  ["Zhu KE, Li JP, et al.", "Zhu, K. E. and Li, J. P. and others"],
  ["de Witte M", "de Witte, M."],
  ["Veng-Pedersen P, Chait Y", "Veng-Pedersen, P. and Chait, Y."],
  ["Longval", "{Longval}"],
  ["International Council for Harmonisation", "{International Council for Harmonisation}"],
])("the authors %j are %j", (authors, written) => {
  expect(bibtexAuthors(authors)).toBe(written);
});

test("any text is printed as it is, but for its white space, and braces stay balanced (seed 20261202)", () => {
  const awkward = fc.constantFrom("{", "}", "\\", "\\{", "%", "&", "~", "^", "_", "#", "$", "{}", "@", '"', "é", "\n");
  const text = fc.array(fc.oneof(awkward, fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      const value = parts.join("");
      const [entry] = readBib(bibtex([{ type: "misc", key: "a", fields: [["note", value]] }]));
      expect(printed(entry?.fields.get("note") ?? "")).toBe(value.replaceAll(/\s+/gu, " "));
    }),
    { seed: 20261202, numRuns: 500 },
  );
});

test("a run is cited as software, with version, year, and what repeats the result", () => {
  const record = recordOf({ seed: 686_964_198 });
  const [entry] = readBib(bibtex([runEntry(record, 2026)]));
  expect(entry?.type).toBe("software");
  expect(entry?.key).toBe("erythron-8a0172ef6ed6c586");
  expect(entry?.fields.get("version")).toBe("0.1.0");
  expect(entry?.fields.get("year")).toBe("2026");
  expect(printed(entry?.fields.get("note") ?? "")).toBe(
    "Model prca@1, data 0f69bbcd, seed amber-finch-twelve (686964198), fingerprint prca@1.28f23de6.8a0172ef6ed6c586.Nt_IBhgG. Research and teaching model; simulated patients",
  );
});
