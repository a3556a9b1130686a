import { expect, test } from "vitest";
import { checkHaemoglobin } from "../../src/lab/check-haemoglobin.ts";
import { inspected, readingOf } from "./own-readings.ts";

const reading = readingOf({ columns: { time: "time", outcome: "outcome", hb: "haemoglobin" } });

async function checked(unit: "g/dL" | "g/L", ...values: readonly string[]): Promise<unknown> {
  const text = ["time,outcome,hb", ...values.map((value) => `1,died,${value}`)].join("\n");
  const { sheet, places } = await inspected(text, reading);
  return checkHaemoglobin("f.csv", sheet, places, unit);
}

test("the median tells that another unit was meant, and the failure names rows", async () => {
  expect(await checked("g/dL", "x", "85", "", "91", "78", "80")).toEqual({
    reason: "unit",
    message: "wrong unit: the median haemoglobin is 80, and g/dL was said (f.csv rows 3, 5, 6 and 1 more, column hb)",
    remedy: "say that this column is in g/L, which it looks like",
    place: { file: "f.csv", row: 3, column: "hb" },
  });
  expect(await checked("g/L", "8.5")).toMatchObject({
    message: "wrong unit: the median haemoglobin is 8.5, and g/L was said (f.csv row 2, column hb)",
    remedy: "say that this column is in g/dL, which it looks like",
  });
  expect(await checked("g/L", "8.5", "9")).toMatchObject({
    message: expect.stringContaining("(f.csv rows 2, 3, column hb)"),
  });
});

test("what fits, or is not there, is left to the rows", async () => {
  expect(await checked("g/dL", "8.5", "85", "7")).toBeNull();
  expect(await checked("g/L", "85", "8.5", "90")).toBeNull();
  expect(await checked("g/L", "", "x")).toBeNull();
  const { sheet, places } = await inspected("time,outcome,hb\n1,died,85\n");
  expect(checkHaemoglobin("f.csv", sheet, places, "g/dL")).toBeNull();
});
