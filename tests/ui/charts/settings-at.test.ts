import { expect, test } from "vitest";
import { tracePlan } from "../../../src/notebook/index.ts";
import type { Cell } from "../../../src/schema/cell.ts";
import { settingsAt } from "../../../src/ui/charts/settings-at.ts";

const chart = (id: string, of: string): Cell => ({ kind: "chart", id, show: "days", of });
const cells: readonly Cell[] = [
  { kind: "arms", id: "arms", arms: ["watch"] },
  { kind: "cases", id: "published", from: "published" },
  { kind: "simulate", id: "one", arms: "arms" },
  { kind: "simulate", id: "other", arms: "arms" },
  { kind: "chart", id: "evidence", show: "evidence", of: "published" },
  chart("first", "one"),
  chart("second", "one"),
  chart("third", "other"),
];

test("settings stand at the first figure of each run, and at the foot of a phone those of one", () => {
  const plan = tracePlan({ title: "A", model: "prca@1", cells: [...cells] });
  const at = (figure: string): string => {
    const { controls, foot } = settingsAt(plan, figure);
    return `${figure} ${controls ? "controls" : ""} ${foot ? "foot" : ""}`.trim();
  };
  expect(["evidence", "first", "second", "third", "nobody"].map(at)).toEqual([
    "evidence",
    "first controls foot",
    "second",
    "third controls",
    "nobody",
  ]);
});
