import { expect, test } from "vitest";
import { calibrateOptions } from "../../src/commands/calibrate-options.ts";

function refusal(...words: readonly string[]): readonly string[] {
  const options = calibrateOptions(words);
  if (options === undefined || options.ok) return expect.unreachable("no refusal");
  return options.failures.flatMap(({ message, remedy }) => [message, remedy]);
}

test("nothing said is the shipped calibration", () => {
  expect(calibrateOptions([])).toMatchObject({
    ok: true,
    value: {
      setting: { draws: 448, moves: 3, seed: 1 },
      study: { seed: 7, patients: 256, resolved: 50, fromDiagnosis: 0.7, window: 56 },
      out: "data",
    },
  });
});

test("what is said is heard", () => {
  const words = "--budget 64 --moves 2 --seed 9 --n-resolved 40 --clock transplant --window 28 --patients 32";
  expect(calibrateOptions([...words.split(" "), "--workers", "2", "--out", "elsewhere"])).toEqual({
    ok: true,
    value: {
      setting: { draws: 64, moves: 2, seed: 9 },
      study: { seed: 7, patients: 32, resolved: 40, fromDiagnosis: 0, window: 28 },
      workers: 2,
      out: "elsewhere",
    },
  });
});

test("what cannot be is refused with what was meant", () => {
  expect(refusal("--clock", "diagnose")).toEqual(['unknown --clock: "diagnose"', 'did you mean "diagnosis"?']);
  expect(refusal("--n-resolved", "67")[0]).toBe('impossible --n-resolved: "67"');
  expect(refusal("--budget", "many")[0]).toBe('impossible --budget: "many"');
  expect(refusal("--seed", "")[0]).toContain("impossible --seed");
});

test("a file is no such command, and an unknown option is thrown at the root", () => {
  expect(calibrateOptions(["a.csv"])).toBeUndefined();
  expect(() => calibrateOptions(["--chains", "4"])).toThrow("--chains");
});
