import { expect, test } from "vitest";
import { typedAmount } from "../../../src/ui/controls/typed-amount.ts";

test.each([
  ["28", "d", 28],
  [" 28 d ", "d", 28],
  ["0.04 1/d", "1/d", 0.04],
  [".5", "", 0.5],
  ["−0.7", "", -0.7],
  ["-0.7", "", -0.7],
  ["5e-4", "1/d", 0.0005],
])("%j in %j is %d", (text, unit, value) => {
  expect(typedAmount(text, unit, "0–1")).toEqual({ ok: true, value });
});

test.each([
  ["", "missing number"],
  ["abc", 'unreadable number: "abc"'],
  ["4 weeks", 'unreadable number: "4 weeks"'],
  ["1,5", 'unreadable number: "1,5"'],
  ["1e99", 'unreadable number: "1e99"'],
])("%j is refused", (text, message) => {
  expect(typedAmount(text, "d", "a number, 0–1")).toMatchObject({
    ok: false,
    failures: [{ message, remedy: "use a number, 0–1" }],
  });
});
