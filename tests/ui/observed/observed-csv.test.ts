import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { countedDays, observedHorizon } from "../../../src/ui/observed/observed-days.ts";
import { observedCsv } from "../../../src/ui/observed/observed-csv.ts";
import { ownViews, type OwnViewName } from "./invented-own-view.ts";

function lines(name: OwnViewName, mask: boolean): readonly (readonly string[])[] {
  const { report } = ownViews[name];
  const text = observedCsv(report, "first dose", countedDays(observedHorizon(report)), mask);
  return csvParseRows(text.replace("\uFEFF", ""));
}
const counted = /^(Patients|Still dependent|Have become|Died, relapsed)/u;

describe("the saved table", () => {
  test("holds every number of the page, and the tests with their note", () => {
    const all = lines("three", false);
    expect(all[0]).toEqual(["Independent of transfusion, observed", "days from first dose", "n = 40"]);
    expect(all).toContainEqual(["Patients", "Became independent", "11", "6", "5"]);
    expect(all).toContainEqual(["Still dependent and watched", "day 90", "7", "7", "2"]);
    expect(all).toContainEqual(["Tests between groups", "Log-rank, independence", "2.66", "2", "P = 0.26"]);
    expect(all.flat().some((cell) => cell.includes("not randomised"))).toBe(true);
  });

  test.each(["three", "one", "small", "tiny", "censored", "plain"] as const)("masks %s as the page does", (name) => {
    const rows = lines(name, true).filter(([heading = ""]) => counted.test(heading));
    const cells = rows.flatMap((row) => row.slice(2));
    expect(cells.filter((cell) => !/^(\d+|<5|masked)$/u.test(cell.replace(" ", "")))).toEqual([]);
    expect(cells.filter((cell) => /^[1-4]$/u.test(cell))).toEqual([]);
    const patients = new Set(ownViews[name].rows.map(({ id }) => id));
    expect(
      lines(name, true)
        .flat()
        .filter((cell) => patients.has(cell)),
    ).toEqual([]);
  });

  test("names a group that a spreadsheet would calculate without calculating it", () => {
    const { report } = ownViews.one;
    const group = { ...report, groups: report.groups.map((one) => ({ ...one, group: '=SUM(A1),"x"' })) };
    expect(observedCsv(group, "first dose", countedDays(420), false)).toContain(`"'=SUM(A1),""x"""`);
  });
});
