import { expect, it } from "vitest";
import { drawInput } from "../../src/model/draw-input.ts";
import { facts } from "./facts.ts";
import { requestOf } from "../request-of.ts";

const valueOf = (under: typeof facts, symbol: string): number | undefined =>
  under.parameters.find((row) => row.symbol === symbol)?.value;

it("is the run itself where no draw is named", () => {
  const run = { request: requestOf(), facts };
  expect(drawInput(run, undefined)).toBe(run);
});

it("has the facts of each draw, but for what the request says", () => {
  const run = { request: requestOf({ parameters: { kP: 0.03 } }), facts, draws: [{ A0: 10, kP: 0.1 }, { A0: 11 }] };
  const first = drawInput(run, 0);
  expect(valueOf(first.facts, "A0")).toBe(10);
  expect(valueOf(first.facts, "kP")).toBe(valueOf(facts, "kP"));
  expect(first).not.toHaveProperty("draws");
  expect(valueOf(drawInput(run, 1).facts, "A0")).toBe(11);
});
