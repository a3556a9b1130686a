import { expect, test } from "vitest";
import { ArmEntry } from "../../src/schema/arm-entry.ts";
import { readBy } from "../../src/schema/objection.ts";

test.each([
  ["watch", "watch"],
  [
    { regimen: "epo", dose: 1.5, every: "7 d" },
    { regimen: "epo", dose: 1.5, every: 7 },
  ],
  [
    { regimens: ["epo", "dli"], start: { dli: "28 d" }, name: "Both" },
    { regimens: ["epo", "dli"], start: { dli: 28 }, name: "Both" },
  ],
  [
    { regimens: ["epo", "dli"], dose: { dli: 2 }, every: { epo: "7 d" } },
    { regimens: ["epo", "dli"], dose: { dli: 2 }, every: { epo: 7 } },
  ],
  [
    { regimens: ["epo", "dli"], dose: 2, every: "7 d" },
    { regimens: ["epo", "dli"], dose: 2, every: 7 },
  ],
])("reads %j", (written, value) => {
  expect(readBy(ArmEntry, written)).toEqual({ ok: true, value });
});

test.each([
  "Watch",
  "",
  {},
  { regimen: "epo", regimens: ["epo", "dli"] },
  { regimen: "epo", dose: 11 },
  { regimen: "epo", dose: -1 },
  { regimen: "epo", every: "0 d" },
  { regimen: "epo", every: "1 week" },
  { regimens: ["epo"] },
  { regimens: ["epo", "epo"] },
  { regimens: ["epo", "dli"], start: { msc: "28 d" } },
  { regimens: ["epo", "dli"], start: { dli: "1461 d" } },
  { regimens: ["epo", "dli"], dose: { msc: 2 } },
  { regimens: ["epo", "dli"], dose: { dli: 11 } },
  { regimens: ["epo", "dli"], every: { dli: "0 d" } },
  { regimen: "epo", dose: { epo: 2 } },
  { regimens: ["a", "b", "c", "d", "e", "f", "g", "h", "i"] },
])("refuses %j", (written) => {
  expect(readBy(ArmEntry, written).ok).toBe(false);
});
