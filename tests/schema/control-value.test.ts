import { expect, test } from "vitest";
import { ControlValue, quantityOf, quantityValue } from "../../src/schema/control-value.ts";
import { readBy } from "../../src/schema/objection.ts";

test("a value is a number, days, a word, or on and off", () => {
  for (const value of [0, -1.5, "56 d", "1:8", "progenitors", "on"]) {
    expect(readBy(ControlValue, value)).toEqual({ ok: true, value });
  }
  expect([true, false].map((value) => readBy(ControlValue, value))).toEqual([
    { ok: true, value: "on" },
    { ok: true, value: "off" },
  ]);
  for (const value of [null, [], {}, "", "two\nlines", "$other", 1e11, NaN]) {
    expect(readBy(ControlValue, value).ok).toBe(false);
  }
});

test("a quantity has a number and a unit; words have none", () => {
  expect(["56 d", "56d", 7.5, "progenitors", "8 weeks"].map(quantityOf)).toEqual([
    { number: 56, unit: "d" },
    { number: 56, unit: "d" },
    { number: 7.5, unit: "" },
    null,
    null,
  ]);
  expect([quantityValue({ number: 27.6, unit: "d" }), quantityValue({ number: 7.5, unit: "" })]).toEqual(["28 d", 7.5]);
});
