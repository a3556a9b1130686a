import { expect, test } from "vitest";
import { influenceCsv } from "../../src/lab/influence-csv.ts";

const asked = { arm: "watch", measure: "units", day: 90, patients: 4, rows: 2 } as const;
const index = { value: 0.123456, lower: -0.00001, upper: NaN };

test("a row what varies together, four digits, blank where there is no number, no exponents", () => {
  const factors = [{ keys: ["a", "b"], first: index, total: { value: 1, lower: 0.5, upper: 1.5 } }];
  expect(influenceCsv(asked, { factors, posterior: [{ key: "a", correlation: -0.98765 }] }).split("\n")).toEqual([
    "arm,measure,day,patients,rows,keys,first,firstLower,firstUpper,total,totalLower,totalUpper,correlation",
    "watch,units,90,4,2,a;b,0.1235,0,,1,0.5,1.5,-0.9877",
    "",
  ]);
});
