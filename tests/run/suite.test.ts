import { describe, expect, test } from "vitest";
import { tallyOf } from "./suite.ts";

const good = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: "a.test.ts", status: "passed", assertionResults: [{}, {}, {}] }],
};

describe("a suite's tally", () => {
  test("is what passed, when all went well", () => {
    expect(tallyOf(good, true)).toEqual({ passed: 3, failed: 0 });
  });

  test.each([
    ["tests that failed", { numFailedTests: 2 }, false, 2],
    ["tests that were skipped", { numPendingTests: 1 }, true, 1],
    ["tests put off", { numTodoTests: 1 }, true, 1],
    ["a file that fell over", { testResults: [{ name: "b", status: "failed", assertionResults: [] }] }, false, 1],
    ["a run that ended badly without a failed test", {}, false, 1],
    ["a suite without tests", { numPassedTests: 0, testResults: [] }, true, 1],
  ])("counts %s as failed", (_, changed, endedWell, failed) => {
    expect(tallyOf({ ...good, ...changed }, endedWell).failed).toBe(failed);
  });

  test("cannot be made of a report that is something else", () => {
    expect(() => tallyOf({ passed: 3 }, true)).toThrow("numPassedTests");
  });
});
