import { expect, test } from "vitest";
import { reportedInterval } from "../../src/schema/reported-interval.ts";

test.each([
  ["2 weeks", { low: 11, days: 14, high: 17 }],
  ["1 week", { low: 4, days: 7, high: 10 }],
  ["about 3 months later", { low: 76, days: 91, high: 107 }],
  ["2-month", { low: 46, days: 61, high: 76 }],
  ["25 Months", { low: 746, days: 761, high: 776 }],
  ["1.5 years", { low: 365, days: 548, high: 730 }],
  ["0 weeks", { low: 0, days: 0, high: 3 }],
])("%s is a middle and half a unit either side", (text, interval) => {
  expect(reportedInterval(text)).toEqual(interval);
});

test.each(["up to day 266", "rapidly", "14", "14 d", "weeks", "", "2 weekdays", "12345678 weeks"])(
  "%j names no unit",
  (text) => {
    expect(reportedInterval(text)).toBeNull();
  },
);
