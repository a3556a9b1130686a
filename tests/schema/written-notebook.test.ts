import { expect, test } from "vitest";
import { writtenNotebook } from "../../src/schema/written-notebook.ts";

test("durations, titres and switches are written as a reader says them, and nothing else changes", () => {
  const arms = { kind: "arms", id: "arms", arms: ["watch", { regimen: "epo", every: 7, dose: 2 }] } as const;
  const written = writtenNotebook({
    title: "A",
    model: "prca@1",
    seed: 12,
    cells: [
      { ...arms, arms: [...arms.arms] },
      { kind: "simulate", id: "run", arms: "arms", start: 88, visit: 7, taper: [100, 180], harm: true, titre: 16 },
      { kind: "simulate", id: "other", arms: "arms", start: "treated", threshold: 7.5 },
    ],
  });
  expect(written).toEqual({
    title: "A",
    model: "prca@1",
    seed: 12,
    cells: [
      { ...arms, arms: ["watch", { regimen: "epo", every: "7 d", dose: 2 }] },
      {
        kind: "simulate",
        id: "run",
        arms: "arms",
        start: "88 d",
        visit: "7 d",
        taper: ["100 d", "180 d"],
        harm: "on",
        titre: "1:16",
      },
      { kind: "simulate", id: "other", arms: "arms", start: "treated", threshold: 7.5 },
    ],
  });
});
