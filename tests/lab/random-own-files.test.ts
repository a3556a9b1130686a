import fc from "fast-check";
import { expect, test } from "vitest";
import demonstration from "../../data/own-cases-demonstration.csv?raw";
import { type Lab, openLab } from "../../src/lab/open-lab.ts";
import { Failure } from "../../src/schema/failure.ts";
import { ownOutcomes } from "../../src/schema/own-case.ts";
import { Inspection, OwnOpened, type OwnReading, OwnView } from "../../src/schema/own-file.ts";
import { workbookFiles, zipBytes } from "../tables/workbook-bytes.ts";
import { dataSources } from "./data-sources.ts";

function inlineLab(): Lab {
  const lab = openLab({ sources: dataSources, store: null, spawn: null, kernel: null, workers: 1 });
  return lab.ok ? lab.value : expect.unreachable("the shipped data open");
}

const lab = inlineLab();

function expectFailures(failures: readonly Failure[]): void {
  expect(failures.length).toBeGreaterThan(0);
  for (const failure of failures) {
    expect(Failure.safeParse(failure).success).toBe(true);
    expect(failure.remedy).not.toBe("");
    expect(failure.message).toContain(failure.place.file === undefined ? "" : "mine");
  }
}

const outcomes = fc.constantFrom(...ownOutcomes);
const choices = fc.record({
  clock: fc.constantFrom("therapy" as const, "diagnosis" as const, "transplant" as const),
  haemoglobin: fc.constantFrom("g/dL" as const, "g/dL" as const, "g/L" as const),
  reticulocytes: fc.constantFrom("10^9/L" as const, "10^9/L" as const, "%" as const),
  risky: fc.boolean(),
  word: outcomes,
});

/** Inspects the bytes, reads what its columns were taken for, and holds the answers to what they promise; the rows kept. */
async function opens(bytes: ArrayBuffer, { risky, word, ...choice }: Choice): Promise<number> {
  const inspected = await lab.inspect({ file: "mine", bytes });
  if (!inspected.ok) {
    expectFailures(inspected.failures);
    return 0;
  }
  const { columns, words, rows } = Inspection.parse(inspected.value);
  const read = columns.filter(({ meant, risk }) => meant !== null && (risky || risk === null));
  const spelt = read.flatMap(({ name, meant }) => (meant === "outcome" ? (words[name] ?? []) : []));
  const reading: OwnReading = {
    file: "mine",
    ...choice,
    columns: Object.fromEntries(read.flatMap(({ name, meant }) => (meant === null ? [] : [[name, meant]]))),
    outcomes: Object.fromEntries(spelt.map((each) => [each, ownOutcomes.find((known) => known === each) ?? word])),
    risked: read.map(({ name }) => name),
  };
  const opened = await lab.openOwn(reading);
  if (!opened.ok) {
    expectFailures(opened.failures);
    return 0;
  }
  const { kept, refused, failures, groups } = OwnOpened.parse(opened.value);
  expect(kept + refused).toBe(rows);
  if (refused > 0) expectFailures(failures);
  const own = await lab.own();
  const view = OwnView.parse(own.ok && own.value);
  expect([view.n, view.rows.length]).toEqual([kept, Math.min(kept, 200)]);
  expect(view.report.groups.reduce((sum, { n }) => sum + n, 0)).toBe(kept);
  expect(view.report.groups.length).toBe(Math.max(1, groups.length));
  return kept;
}
type Choice = typeof choices extends fc.Arbitrary<infer Value> ? Value : never;

const stray = fc.constantFrom(
  ",",
  ";",
  "\t",
  '"',
  "\n",
  "\r\n",
  "\uFEFF",
  "8,5",
  "85",
  "2 weeks",
  "2021-03-05",
  "=1+1",
  "#N/A",
  "NA",
  "1:64",
  "<2",
  "Anna Meier",
  "1234567890",
  "a@b.example",
  "__proto__",
  "toString",
  "\0",
  "-1",
  "1e9",
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  without: fc.nat(8),
  put: fc.oneof({ weight: 3, arbitrary: stray }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) }),
});
const edits = fc.array(edit, { maxLength: 6 });

function edited(text: string, changes: readonly { at: number; without: number; put: string }[]): string {
  return changes.reduce((before, { at, without, put }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + put + before.slice(place + without);
  }, text);
}

const [header = "", ...lines] = demonstration.trim().split("\n");
const table = fc
  .record({
    rows: fc.subarray(lines, { minLength: 1, maxLength: 8 }),
    delimiter: fc.constantFrom(",", ";", "\t"),
    line: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "\uFEFF"),
  })
  .map(({ rows, delimiter, line, mark }) => {
    const cells = [header, ...rows].map((row) =>
      row.split(",").map((cell) => (delimiter === ";" ? cell.replace(".", ",") : cell)),
    );
    return mark + cells.map((row) => row.join(delimiter)).join(line);
  });

test("1,000 damaged CSVs are opened row by row or refused with reasons (seed 20261127)", async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(table, edits, choices, async (text, changes, choice) => {
      kept += await opens(new TextEncoder().encode(edited(text, changes)).buffer, choice);
    }),
    { seed: 20261127, numRuns: 1000 },
  );
  expect(kept).toBeGreaterThan(500);
}, 120_000);

test("300 damaged workbooks are opened row by row or refused with reasons (seed 20261128)", async () => {
  const cell = (text: string): string | number | null =>
    text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text);
  const path = "xl/worksheets/sheet1.xml";
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(lines, { minLength: 1, maxLength: 8 }),
      edits,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
      choices,
      async (rows, changes, bytes, choice) => {
        const files = workbookFiles({ name: "A", rows: [header, ...rows].map((row) => row.split(",").map(cell)) });
        files.set(path, edited(files.get(path) ?? "", changes));
        const archive = await zipBytes(files);
        for (const [at, byte] of bytes) archive[at % archive.length] = byte;
        kept += await opens(archive.buffer, choice);
      },
    ),
    { seed: 20261128, numRuns: 300 },
  );
  expect(kept).toBeGreaterThan(100);
}, 120_000);

test("2,000 files of random bytes (seed 20261129)", async () => {
  const marks = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]);
  const letters = fc.uint8Array({ min: 9, max: 127, maxLength: 300 });
  const bytes = fc.tuple(marks, fc.oneof(fc.uint8Array({ maxLength: 300 }), letters));
  await fc.assert(
    fc.asyncProperty(bytes, choices, async ([mark, rest], choice) => {
      await opens(new Uint8Array([...mark, ...rest]).buffer, choice);
    }),
    { seed: 20261129, numRuns: 2000 },
  );
}, 120_000);
