import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Reference, referenceTable } from "../../src/schema/reference.ts";
import { csvRecords } from "../../src/tables/csv-records.ts";
import { parseTable } from "../../src/tables/index.ts";
import { dataTexts, regimenIds } from "./data-texts.ts";

const parsed = parseTable(referenceTable, "references.csv", dataTexts.references, regimenIds);
const references: readonly Reference[] = parsed.ok && parsed.value.refused === 0 ? parsed.value.rows : [];
const others = readdirSync("data")
  .filter((name) => name.endsWith(".csv") && name !== "references.csv")
  .map((name) => [name, readFileSync(`data/${name}`, "utf8")] as const);

/** Every cell of a data file, with the header of its column. */
function cellsOf(text: string): readonly (readonly [column: string, cell: string])[] {
  const [header, ...records] = csvRecords(text);
  return records.flatMap(({ cells }) => cells.map((cell, index) => [header?.cells[index] ?? "", cell] as const));
}

/** The identifiers a file names, in a column of their own or within a text. */
function identifiersIn(text: string): readonly string[] {
  return cellsOf(text).flatMap(([column, cell]) => [
    ...[...cell.matchAll(/10\.\d{4,9}\/[^\s,;]+[^\s,;:.]/gu)].map(([doi]) => doi),
    ...[...cell.matchAll(/PMID (\d+)/gu)].map(([, number]) => `PMID ${number}`),
    ...[...cell.matchAll(/PMC\d+/gu)].map(([number]) => number),
    ...(column === "pmid" && cell !== "" ? [`PMID ${cell}`] : []),
  ]);
}

const known = new Set(
  references.flatMap(({ doi, pmid, pmc }) => [doi ?? "", pmid === null ? "" : `PMID ${pmid}`, pmc ?? ""]),
);

describe("references.csv", () => {
  test("parses whole, in the order of its keys", () => {
    const keys = references.map(({ key }) => key);
    expect(keys).toHaveLength(80);
    expect(keys).toEqual(keys.toSorted());
  });

  test.each(others)("has a row for every DOI, PubMed and PubMed Central number that %s names", (_, text) => {
    expect(identifiersIn(text).filter((identifier) => !known.has(identifier))).toEqual([]);
  });

  test("the other files name enough for this to mean something", () => {
    const named = new Set(others.flatMap(([, text]) => identifiersIn(text)));
    expect(named.size).toBeGreaterThan(55);
    expect(named).toContain("10.1016/s1607-551x(09)70096-8");
    expect(named).toContain("10.1007/s10928-016-9470-4");
    expect(named).toContain("PMID 12513840");
  });

  test("names no publication twice", () => {
    const identifiers = references.flatMap(({ doi, pmid, pmc, cited }) =>
      [doi?.toLowerCase(), pmid, pmc, ...(cited?.split(/; ?/u) ?? [])].filter(
        (one) => one !== undefined && one !== null,
      ),
    );
    expect(identifiers.filter((one, index) => identifiers.indexOf(one) < index)).toEqual([]);
  });
});
