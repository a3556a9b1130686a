import { expect, it } from "vitest";
import { parameterFailures } from "../../src/model/check-parameters.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

function found(parameters: Readonly<Record<string, number>>, changes: Partial<RunRequest> = {}) {
  return parameterFailures(requestOf({ ...changes, parameters }), facts);
}

it.each([
  [{ A00: 3 }, "unknown", 'unknown parameter: "A00"'],
  [{ kU: 0.2 }, "range", "fixed parameter: kU"],
  [{ A0: 1 }, "range", "impossible A0: 1"],
  [{ L: 141 }, "range", "impossible L: 141 d"],
  [{ L: NaN }, "range", "impossible L: NaN d"],
  [{ units: 1.5 }, "range", "impossible units: 1.5"],
  [{ nL: 22.5 }, "range", "impossible nL: 22.5"],
  [{ recoveryRun: 3.5 }, "range", "impossible recoveryRun: 3.5"],
  [{ threshold: 8 }, "unknown", "idle parameter: threshold"],
  [{ window: 28 }, "unknown", "idle parameter: window"],
  [{ w: 0.2 }, "unknown", "idle parameter: w"],
  [{ sdHb: 0.2 }, "unknown", "idle parameter: sdHb"],
])("refuses %j", (parameters, reason, message) => {
  expect(found(parameters)).toEqual([{ reason, message, remedy: expect.any(String), place: {} }]);
});

it("refuses start days that no one starts on, and takes them where they act", () => {
  expect(found({ startQ50: 100 }, { start: 60 })).toMatchObject([{ message: "idle parameter: startQ50" }]);
  expect(found({ startQ50: 100 })).toEqual([]);
});

it("takes what lies in the range of the table, ends included, and names every failure", () => {
  expect(found({ A0: 2, L: 140, units: 3, kU: 0.1, SD: 1.3 })).toEqual([]);
  expect(found({ A0: 1, L: 300 })).toHaveLength(2);
});
