import { expect, test } from "vitest";
import { reportView } from "../../../src/ui/observed/group-view.ts";
import { countedDays } from "../../../src/ui/observed/observed-days.ts";
import { observedTable } from "../../../src/ui/observed/observed-table.ts";
import { figureCsv } from "../../../src/ui/saving/figure-csv.ts";
import { ownViews } from "./invented-own-view.ts";

const days = countedDays(420);
const table = (mask: boolean) =>
  observedTable(reportView(ownViews.three.report, days, mask).groups, days, "first dose");

test("a row a group and day holds the report's share and counts", () => {
  const { columns, rows } = table(false);
  const [group] = ownViews.three.report.groups;
  const step = group?.curve.findLast(({ time }) => time <= 90)?.incidence[0];
  const row = rows.find(([name, day]) => name === group?.group && day === 90) ?? [];
  expect(columns.slice(0, 5).map(({ name }) => name)).toEqual([
    "Group",
    "Day",
    "Independent",
    "95\u00a0% limits from",
    "95\u00a0% limits to",
  ]);
  expect(row.slice(2, 5)).toEqual([step?.estimate, step?.lower, step?.upper].map((share) => 100 * (share ?? NaN)));
  expect(row.slice(5).every((count) => /^\d+$/u.test(String(count)))).toBe(true);
});

test("small counts stay hidden in it and in its CSV", () => {
  const hidden = table(true);
  expect(hidden.rows.flatMap((row) => row.slice(5)).filter((count) => /^[1-4]$/u.test(String(count)))).toEqual([]);
  expect(figureCsv(hidden, "observed")).toContain("masked");
  const shares = hidden.rows.filter(([name]) => name === "West").flatMap((row) => row.slice(2, 5));
  expect(shares.filter((share) => typeof share === "number" && share > 0)).toEqual([]);
});
