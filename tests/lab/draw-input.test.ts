import { expect, it } from "vitest";
import { drawInput } from "../../src/lab/draw-input.ts";
import { facts } from "../model/facts.ts";
import { requestOf } from "../request-of.ts";

const valueOf = (under: typeof facts, symbol: string): number | undefined =>
  under.parameters.find((row) => row.symbol === symbol)?.value;

it("is the run itself where no draw is named", () => {
  const run = { request: requestOf(), facts };
  expect(drawInput(run)(undefined)).toBe(run);
});

it("has the facts of each draw, one object for all threads that are at the same draw", () => {
  const run = { request: requestOf({ parameters: { kP: 0.03 } }), facts, draws: [{ A0: 10, kP: 0.1 }, { A0: 11 }] };
  const inputOf = drawInput(run);
  const first = inputOf(0);
  expect(valueOf(first.facts, "A0")).toBe(10);
  expect(valueOf(first.facts, "kP")).toBe(valueOf(facts, "kP"));
  expect(first).not.toHaveProperty("draws");
  expect(inputOf(0)).toBe(first);
  expect(valueOf(inputOf(1).facts, "A0")).toBe(11);
  expect(inputOf(0)).toBe(first);
});

it("keeps no more draws than there may be threads", () => {
  const draws = Array.from({ length: 40 }, (_, draw) => ({ A0: draw + 1 }));
  const inputOf = drawInput({ request: requestOf(), facts, draws });
  const first = inputOf(0);
  draws.forEach((_, draw) => inputOf(draw));
  expect(inputOf(0)).toEqual(first);
  expect(inputOf(0)).not.toBe(first);
});
