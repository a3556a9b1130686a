import * as z from "zod/mini";
import { expect, test } from "vitest";
import { duration } from "../../src/schema/duration.ts";
import { readBy } from "../../src/schema/objection.ts";

const days = duration(7, 112);

test.each([
  ["56 d", 56],
  ["56d", 56],
  [56, 56],
])("reads %j as days", (written, read) => {
  expect(readBy(days, written)).toEqual({ ok: true, value: read });
});

test.each(["8 weeks", "2 months", "56 days", "56", "1.5 d", "-3 d"])("refuses %j: only days are days", (written) => {
  const failure = { reason: "unit", remedy: "use days, as 56 d" };
  expect(readBy(days, written)).toMatchObject({ ok: false, failures: [{ failure }] });
});

test.each([6, 113, "6 d", "113 d"])("refuses %j: out of range", (written) => {
  const remedy = "use whole days from 7 to 112, as 56 d";
  expect(readBy(days, written)).toMatchObject({ ok: false, failures: [{ failure: { reason: "range", remedy } }] });
});

test.each([7.5, true, null, [56], "soon"])("refuses %j", (written) => {
  expect(readBy(days, written).ok).toBe(false);
});

test("is written back with its unit", () => {
  expect(z.encode(days, 56)).toBe("56 d");
});
