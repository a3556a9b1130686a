import { expect, test } from "vitest";
import { holdsCalendarDate, isCalendarDate } from "../../src/lab/calendar-date.ts";

test.each([
  "2021-03-05",
  "2021-03-05 14:30",
  "2021-03-05T00:00:00Z",
  "2021/3/5",
  "05.03.2021",
  "5.3.21",
  "3/5/2021",
  "03-05-21",
  "5 Mar 2021",
  "5. März 2021",
  "5-mar-21",
  "5 de marzo de 2021",
  "March 5th, 2021",
  "Mar-21",
  "Mar 2021",
  "2021-03",
  "03/2021",
  "20210305",
])("%s is a calendar date", (text) => {
  expect([isCalendarDate(text), holdsCalendarDate(text)]).toEqual([true, true]);
});

test.each([
  "45",
  "45.5",
  "45,5",
  "2021",
  "1.64",
  "1:64",
  "1/64",
  "P01",
  "36525",
  "3 months",
  "20211399",
  "",
  "mar 7 x",
])("%s is none", (text) => {
  expect([isCalendarDate(text), holdsCalendarDate(text)]).toEqual([false, false]);
});

test("a date within a text is found, but the text is none", () => {
  expect(holdsCalendarDate("seen on 05.03.2021 in clinic")).toBe(true);
  expect(holdsCalendarDate("since 2021-03-05, again")).toBe(true);
  expect(isCalendarDate("seen on 05.03.2021 in clinic")).toBe(false);
});

test.each(["1", "1-", "mar ", "1.1."])("a text of 400,000 times %j is looked at as quickly as any", (part) => {
  expect(holdsCalendarDate(part.repeat(400_000))).toBe(false);
});
