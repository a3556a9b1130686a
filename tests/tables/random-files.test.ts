import fc from "fast-check";
import { expect, test } from "vitest";
import { caseTable } from "../../src/schema/case.ts";
import { Failure } from "../../src/schema/failure.ts";
import { parseTable } from "../../src/tables/index.ts";
import { csvRecords } from "../../src/tables/csv-records.ts";
import { dataTexts, regimenIds } from "../data/data-texts.ts";

const [header = "", ...lines] = dataTexts.cases.trim().split("\n");
const cells = [
  "2 weeks",
  "3 months",
  "130 g/L",
  "-1",
  "1e9",
  "months",
  "=1+1",
  "__proto__",
  "null",
  "",
  " ",
  '"',
  '""',
  "é\u0000",
];

/** Every row is kept, or refused with at least one failure in place; a file refused whole says why. */
function holds(text: string): void {
  const result = parseTable(caseTable, "mine.csv", text, regimenIds);
  const failures = result.ok ? result.value.failures : result.failures;
  for (const failure of failures) {
    expect(Failure.safeParse(failure).success).toBe(true);
    expect(failure.message).toContain("(mine.csv");
    expect(failure.place.file).toBe("mine.csv");
  }
  if (!result.ok) {
    expect(failures.length).toBeGreaterThan(0);
    return;
  }
  const { rows, refused } = result.value;
  const records = csvRecords(text).slice(1);
  expect(rows.length + refused).toBe(records.length);
  const named = new Set(failures.map(({ place }) => place.row));
  expect(named.size).toBe(refused);
  for (const row of rows) expect(caseTable.row.safeParse(row).success).toBe(true);
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 6 }),
  insert: fc.oneof(
    fc.constantFrom(",", '"', "\n", "\r\n", ";", "\uFEFF", ...cells),
    fc.string({ unit: "binary", maxLength: 4 }),
  ),
});

function edited(text: string, edits: readonly { at: number; remove: number; insert: string }[]): string {
  return edits.reduce((before, { at, remove, insert }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + insert + before.slice(place + remove);
  }, text);
}

test("1,500 damaged copies of the published rows: kept and refused are all (seed 22)", () => {
  const some = fc.subarray(lines, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, fc.array(edit, { maxLength: 5 }), fc.boolean(), (rows, edits, spareHeader) => {
      const body = rows.join("\n");
      holds(spareHeader ? `${header}\n${edited(body, edits)}` : edited(`${header}\n${body}`, edits));
    }),
    { seed: 22, numRuns: 1500 },
  );
});

test("1,000 files of stray cells under the right header: kept and refused are all (seed 23)", () => {
  const cell = fc.oneof({ weight: 6, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom(...cells) });
  const stray = fc
    .tuple(fc.constantFrom(...lines), fc.array(cell, { minLength: 42, maxLength: 42 }))
    .map(([line, over]) =>
      line
        .split(",")
        .slice(0, 42)
        .map((text, index) => (over[index] === "" ? text : (over[index] ?? text)))
        .join(","),
    );
  fc.assert(
    fc.property(fc.array(stray, { minLength: 1, maxLength: 4 }), (rows) => holds([header, ...rows].join("\n"))),
    { seed: 23, numRuns: 1000 },
  );
});

test("1,000 texts of noise (seed 24)", () => {
  const noise = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(",", '"', "\n", "\r", ";", " ", "i", "d"), maxLength: 200 }),
  );
  fc.assert(
    fc.property(noise, fc.boolean(), (text, headed) => holds(headed ? `${header}\n${text}` : text)),
    { seed: 24, numRuns: 1000 },
  );
});
