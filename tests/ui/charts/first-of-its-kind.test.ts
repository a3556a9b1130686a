import { expect, test } from "vitest";
import { tracePlan } from "../../../src/notebook/index.ts";
import type { Cell } from "../../../src/schema/cell.ts";
import { firstOfItsKind } from "../../../src/ui/charts/first-of-its-kind.ts";

const cells: readonly Cell[] = [
  { kind: "arms", id: "arms", arms: ["watch"] },
  { kind: "simulate", id: "one", arms: "arms" },
  { kind: "chart", id: "days", show: "days", of: "one" },
  { kind: "chart", id: "first", show: "difference", of: "one" },
  { kind: "chart", id: "second", show: "difference", of: "one" },
];

test("only the first figure of a kind in a notebook is the first", () => {
  const plan = tracePlan({ title: "A", model: "prca@1", cells: [...cells] });
  expect(["days", "first", "second"].map((figure) => firstOfItsKind(plan, figure, "difference"))).toEqual([
    false,
    true,
    false,
  ]);
});
