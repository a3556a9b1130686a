import { describe, expect, test } from "vitest";
import { type Reference, referenceTable } from "../../../src/schema/reference.ts";
import { parseTable } from "../../../src/tables/index.ts";
import { citation } from "../../../src/ui/methods/sources/citation.ts";
import { citing } from "../../../src/ui/methods/sources/citing.ts";
import { sourceLinks } from "../../../src/ui/methods/sources/source-links.ts";
import { dataTexts, regimenIds } from "../../data/data-texts.ts";
import { facts } from "../../model/facts.ts";

const parsed = parseTable(referenceTable, "references.csv", dataTexts.references, regimenIds);
const references: readonly Reference[] = parsed.ok ? parsed.value.rows : [];

function links(source: string): readonly (readonly [string, string])[] {
  return sourceLinks(source, references).flatMap(({ text, href }) => (href === null ? [] : [[text, href] as const]));
}

describe("sources become links", () => {
  test("identifiers lead to the publication, names to the list", () => {
    expect(links("Shrestha 2016, 10.1007/s10928-016-9470-4: mean 116.71, SD 24.30")).toEqual([
      ["Shrestha 2016", "#methods/ref-shrestha-2016"],
      ["10.1007/s10928-016-9470-4", "https://doi.org/10.1007/s10928-016-9470-4"],
    ]);
    expect(links("PMID 27523073; Tsai 2004")).toEqual([
      ["PMID 27523073", "https://pubmed.ncbi.nlm.nih.gov/27523073/"],
      ["Tsai 2004", "#methods/ref-tsai-2004"],
    ]);
    expect(links("sheep 5.4-fold PMC2882108; hereditary spherocytosis 4.75-fold PMC8980641")).toEqual([
      ["PMC2882108", "https://pmc.ncbi.nlm.nih.gov/articles/PMC2882108/"],
      ["PMC8980641", "https://pmc.ncbi.nlm.nih.gov/articles/PMC8980641/"],
    ]);
    expect(links("Blood 2013;122:5498")).toEqual([["Blood 2013;122:5498", "#methods/ref-blood-2013-steroid"]]);
    expect(links("reference range")).toEqual([]);
  });

  test("of a whole name only", () => {
    expect(links("Zhu KE 2002 and Zhu 2002")).toEqual([
      ["Zhu KE 2002", "#methods/ref-zhu-2002"],
      ["Zhu 2002", "#methods/ref-zhu-2002"],
    ]);
    expect(links("Li 20255")).toEqual([]);
  });

  test("and lose nothing of any source in the tables", () => {
    const sources = [...facts.parameters, ...facts.regimens].flatMap(({ source }) => source ?? []);
    expect(sources.length).toBeGreaterThan(50);
    for (const source of sources) {
      expect(
        sourceLinks(source, references)
          .map(({ text }) => text)
          .join(""),
      ).toBe(source);
    }
  });

  test("every regimen but those nobody has reported names a publication", () => {
    expect(facts.regimens.filter(({ source }) => links(source).length === 0)).toEqual([]);
  });
});

test("a name cites its publication; one nobody bears is a bug", () => {
  const cite = citing(references);
  expect(cite("Nadler 1962")).toBe("[Nadler 1962](#methods/ref-nadler-1962)");
  expect(() => cite("Nobody 1999")).toThrow("no reference Nobody 1999");
});

test.each([
  ["aung-2016", /^Aung\. Pure red cell aplasia .* pancytopenia\. Biol Blood Marrow Transplant 2016;22:961–965\.$/u],
  ["blood-1981", /^Blood 1981;58:1164\.$/u],
  ["chen-2014", /^Chen\. 2014\.$/u],
  ["immunoadsorption-2003", /^Nephrol Dial Transplant\.$/u],
  ["red-cell-units", /^$/u],
])("%s is cited as %s", (key, line) => {
  const reference = references.find((one) => one.key === key);
  expect(reference === undefined ? "missing" : citation(reference)).toMatch(line);
});
