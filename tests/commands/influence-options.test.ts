import { expect, test } from "vitest";
import { influenceOptions } from "../../src/commands/influence-options.ts";

test("what is not said is preset", () => {
  expect(influenceOptions(["a.md", "--arm", "watch", "--workers", "2"])).toEqual({
    ok: true,
    value: {
      file: "a.md",
      run: undefined,
      arm: "watch",
      measure: "independent",
      day: undefined,
      rows: 256,
      patients: 128,
      seed: 1,
      workers: 2,
    },
  });
});

test("what is said is heard", () => {
  const words = "a.md --arm x --run r --outcome units --day 90 --rows 8 --patients 16 --seed 5 --workers 1";
  expect(influenceOptions(words.split(" "))).toEqual({
    ok: true,
    value: { file: "a.md", run: "r", arm: "x", measure: "units", day: 90, rows: 8, patients: 16, seed: 5, workers: 1 },
  });
});

test.each([[["a.md"]], [["--arm", "x"]], [["a.md", "b.md", "--arm", "x"]]])("%j is no such command", (words) => {
  expect(influenceOptions(words)).toBeUndefined();
});

test.each([
  ["--outcome", "unit", 'unknown --outcome: "unit"'],
  ["--day", "1461", 'impossible --day: "1461"'],
  ["--rows", "0", 'impossible --rows: "0"'],
])("%s %s is refused", (option, value, message) => {
  const options = influenceOptions(["a.md", "--arm", "x", option, value]);
  expect(options).toMatchObject({ ok: false, failures: [{ message }] });
});
