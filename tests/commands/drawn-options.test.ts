import { expect, test } from "vitest";
import { drawnOptions } from "../../src/commands/drawn-options.ts";

function read(words: string, takesSeed = true): ReturnType<typeof drawnOptions> {
  return drawnOptions(words === "" ? [] : words.split(" "), { takesSeed });
}

test("nothing said is all draws of the shipped file, written where it ships", () => {
  expect(read("")).toMatchObject({
    ok: true,
    value: { draws: undefined, patients: 256, seed: undefined, out: "data" },
  });
});

test("what is said is heard", () => {
  expect(read("--draws 9 --patients 16 --seed 7 --workers 2 --out elsewhere")).toEqual({
    ok: true,
    value: { draws: 9, patients: 16, seed: 7, workers: 2, out: "elsewhere" },
  });
});

test("what cannot be is refused with what can", () => {
  expect(read("--draws none")).toMatchObject({
    ok: false,
    failures: [{ message: 'impossible --draws: "none"', remedy: "use a whole number from 1 to 100000" }],
  });
});

test("a file, or a seed where none is taken, is no such command, and an unknown option is thrown at the root", () => {
  expect(read("data/posterior.csv")).toBeUndefined();
  expect(read("--seed 7", false)).toBeUndefined();
  expect(() => read("--chains 4")).toThrow("--chains");
});
