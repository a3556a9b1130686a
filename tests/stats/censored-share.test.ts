import { expect, test } from "vitest";
import { censoredShare } from "../../src/stats/censored-share.ts";
import { kaplanMeier } from "../../src/stats/kaplan-meier.ts";
import { riskTables } from "../../src/stats/risk-table.ts";
import { referenceTable } from "./reference-table.ts";

const rows = referenceTable("survival/synthetic.csv").slice(0, 80);
const time = rows.map((row) => row.number("time"));
const status = rows.map((row) => row.number("event"));

test("is one less Kaplan–Meier's curve, to the bit", () => {
  const [table] = riskTables({ time, status, entry: null, group: null }, [1, 2, 3]);
  if (table === undefined) expect.unreachable("no table");
  const curve = kaplanMeier(table);
  expect(curve.time.length).toBeGreaterThan(20);
  curve.time.forEach((day, step) => expect(censoredShare(time, status, day)).toBe(1 - (curve.survival[step] ?? NaN)));
});

test("is 0 before the first event and stays after the last", () => {
  expect(censoredShare([3, 5, 8], [1, 2, 1], 2)).toBe(0);
  expect(censoredShare([3, 5, 8], [1, 2, 1], 7)).toBeCloseTo(1 / 3, 15);
  expect(censoredShare([3, 5, 8], [1, 2, 1], 900)).toBe(1);
});
