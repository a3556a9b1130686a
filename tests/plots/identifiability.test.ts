import { describe, expect, test } from "vitest";
import { drawnName } from "../../src/plots/drawn-name.ts";
import { type ToldNumber, toldNumbers } from "../../src/plots/identifiability.ts";
import { identifiabilityTable } from "../../src/plots/identifiability-figure.ts";
import { identifiabilityFinding } from "../../src/plots/identifiability-finding.ts";

function number(key: string, ratio: number, posteriorMean: number, studied = true): ToldNumber {
  const base = { priorMean: 0, priorSd: 2, posteriorSd: 2 * ratio, below: "" };
  return { ...base, key, name: `Number ${key}`, ratio, posteriorMean, studied };
}

const numbers = [
  number("a", 1.02, 0.1),
  number("b", 0.5, 3),
  number("c", 1.1, 1),
  number("d", 0.3, 0),
  number("e", 0.87, 2, false),
];

test("numbers are parted by what the studies told of them, chance in what no study depends on left out", () => {
  const told = toldNumbers(numbers);
  const keys = Object.fromEntries(
    Object.entries(told).map(([name, some]) => [name, some.map(({ key }: ToldNumber) => key)]),
  );
  expect(keys).toEqual({ narrowed: ["d", "b"], moved: ["c"], little: ["a"], untold: ["e"] });
  expect(identifiabilityTable(numbers).rows.map(([name]) => name)).toEqual([
    "Number d",
    "Number b",
    "Number c",
    "Number a",
    "Number e",
  ]);
});

test("the finding counts them and names those the studies say nothing of", () => {
  expect(identifiabilityFinding(numbers)).toBe(
    "The studies narrow the SD of two of 5 numbers by a tenth or more, most of all, with what is left of it: number d (0.30); number b (0.50). They move one without narrowing it. They say next to nothing of one: among them number a (1.02). No study depends on the other one, and what a run draws of these is the prior.",
  );
  expect(identifiabilityFinding(null)).toBe("Not read yet.");
});

describe("a number of a draw", () => {
  const names = { parameters: new Map([["kP", "loss of cells"]]), regimens: new Map([["epo", "erythropoietin"]]) };
  test.each([
    ["kP", "Loss of cells", ""],
    ["sd kP", "Loss of cells", "spread between patients, SD of the log"],
    ["epo death", "Erythropoietin", "multiplier on the hazard of death"],
    ["cord-blood net", "Cord blood", "effect on the loss of plasma cells, log"],
    ["unheard of", "Unheard", "of"],
  ])("%s", (key, name, below) => {
    expect(drawnName(key, names)).toEqual({ name, below });
  });
});
