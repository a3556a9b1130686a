import { expect, test } from "vitest";
import diagnosticsText from "../../../../data/posterior-diagnostics.csv?raw";
import sensitivityText from "../../../../data/posterior-sensitivity.csv?raw";
import { posteriorDiagnosticTable } from "../../../../src/schema/posterior-diagnostic.ts";
import { posteriorSensitivityTable } from "../../../../src/schema/posterior-sensitivity.ts";
import { studiedKeys } from "../../../../src/schema/studied-keys.ts";
import type { TableSchema } from "../../../../src/schema/table-schema.ts";
import { parseTable } from "../../../../src/tables/index.ts";
import { meanIn, movedRows } from "../../../../src/ui/methods/calibration/moved-means.ts";
import { movedSentence } from "../../../../src/ui/methods/calibration/moved-sentence.ts";

function rowsOf<Row extends object>(table: TableSchema<Row>, text: string): readonly Row[] {
  const parsed = parseTable(table, "file", text, new Set());
  return parsed.ok ? parsed.value.rows : [];
}
const sensitivity = rowsOf(posteriorSensitivityTable, sensitivityText);
const diagnostics = rowsOf(posteriorDiagnosticTable, diagnosticsText);
const name = (key: string): string => `<${key}>`;

test("the shipped settings: a mean has moved where it lies more than half an SD from the shipped one", () => {
  const rows = movedRows(sensitivity, diagnostics);
  const [shipped] = sensitivity;
  expect(rows).toHaveLength(10);
  expect(rows[0]?.moved).toEqual([]);
  for (const { row, moved } of rows) {
    const far = studiedKeys.filter((key) => {
      const sd = diagnostics.find((one) => one.key === key)?.posteriorSd ?? NaN;
      return shipped !== undefined && Math.abs(meanIn(row, key) - meanIn(shipped, key)) > 0.5 * sd;
    });
    expect(moved.map(({ key }) => key).toSorted()).toEqual(far.toSorted());
    const sizes = moved.map(({ by }) => Math.abs(by));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  }
});

test("the sentence names what moves with its farthest mean, what does not, and what chance does", () => {
  const shipped = sensitivity.filter(({ way }) => way === "shipped");
  const [base] = shipped;
  if (base === undefined) throw new Error("no shipped row");
  const sd = diagnostics.find(({ key }) => key === "A0")?.posteriorSd ?? NaN;
  const away = { ...base, way: "own run" as const, variant: "window 28 d", A0: meanIn(base, "A0") - 2 * sd };
  const still = { ...base, way: "weighted" as const, variant: "window 90 d" };
  const restarted = { ...away, variant: "started elsewhere", draws: 48 };
  const said = (rows: typeof sensitivity): string =>
    movedSentence(movedRows(rows, diagnostics), name).replaceAll("\u00a0", " ");
  expect(said([...shipped, away, still, restarted])).toBe(
    "Of 29 means some move by more than half a posterior SD with window 28 d (one, <A0>: \u22122.0 SD); none does with window 90 d. Under the shipped setting one does where the sampler starts elsewhere with 48 draws: so much is chance.",
  );
  expect(said([...shipped, still])).toBe("No setting moves any of 29 means by more than half a posterior SD.");
});
