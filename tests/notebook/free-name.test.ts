import { describe, expect, test } from "vitest";
import { freeName, namesTaken } from "../../src/notebook/free-name.ts";
import { smallNotebook } from "./small-notebook.ts";

describe("a free name", () => {
  test.each([
    ["Slow removal", [], "slow-removal"],
    ["Slow removal", ["slow-removal", "slow-removal-2"], "slow-removal-3"],
    ["Éponge & Öl", [], "eponge-ol"],
    ["3 doses", [], "cell-3-doses"],
    ["中", [], "cell"],
    ["x".repeat(60), [], "x".repeat(40)],
    ["x".repeat(60), ["x".repeat(40)], `${"x".repeat(38)}-2`],
  ])("of %j beside %j is %s", (words, taken, name) => {
    expect(freeName(words, taken)).toBe(name);
    expect(name).toMatch(/^[a-z][a-z0-9-]{0,39}$/u);
  });

  test("is none a cell has", () => {
    expect(namesTaken(smallNotebook.cells)).toEqual(["observed", "arms", "run"]);
  });
});
