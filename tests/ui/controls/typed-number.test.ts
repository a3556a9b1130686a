import { describe, expect, test } from "vitest";
import { typedNumber } from "../../../src/ui/controls/typed-number.ts";

describe("a number setting as typed", () => {
  test("is a number, with its unit or without, and with commas between thousands", () => {
    const days = ["56", " 56 d ", "56d", "56 D", "56 days", "1 day", "1,460"];
    expect(days.map((text) => typedNumber(text, "d"))).toEqual([56, 56, 56, 56, 56, 1, 1460]);
    expect(["7.5", "7.5 g/dL", "7.5 g/dl"].map((text) => typedNumber(text, "g/dL"))).toEqual([7.5, 7.5, 7.5]);
    expect(["−5", "-5"].map((text) => typedNumber(text, "d"))).toEqual([-5, -5]);
  });

  test("stays the text it is where that is no number of this unit", () => {
    const texts = ["", "d", "8 weeks", "5,6", "1e3", "Infinity", "56 d d"];
    expect(texts.map((text) => typedNumber(text, "d"))).toEqual(texts);
    expect(["75 g/L", "7,5"].map((text) => typedNumber(text, "g/dL"))).toEqual(["75 g/L", "7,5"]);
  });

  test("is no count where it has a point, which may stand between thousands", () => {
    expect(["1.000", "128.5", "1 000", "5 d", "1e3"].map((text) => typedNumber(text, ""))).toEqual([
      "1.000",
      "128.5",
      "1 000",
      "5 d",
      "1e3",
    ]);
    expect(["1000", "1,000", "1,000,000"].map((text) => typedNumber(text, ""))).toEqual([1000, 1000, 1_000_000]);
  });
});
