import * as z from "zod/mini";
import { expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { Switch } from "../../src/schema/switch.ts";

test.each([
  ["on", true],
  ["off", false],
  [true, true],
  [false, false],
])("%j is %j", (written, read) => {
  expect(readBy(Switch, written)).toEqual({ ok: true, value: read });
  expect(z.encode(Switch, read)).toBe(read ? "on" : "off");
});

test.each(["yes", 1, null])("refuses %j", (written) => {
  expect(readBy(Switch, written)).toMatchObject({ ok: false, failures: [{ failure: { remedy: "use on or off" } }] });
});
