import { expect, test } from "vitest";
import { drawKeeper } from "../../src/lab/draw-keeper.ts";
import { armOf, requestOf } from "../request-of.ts";
import { simulated } from "./simulated.ts";

const run = requestOf({
  patients: 4,
  draws: 2,
  horizon: 180,
  window: 14,
  arms: [armOf("watch"), armOf("daratumumab")],
});

test("keeps whole runs, draw by draw and arm by arm, and forgets all but the last two", () => {
  const keeper = drawKeeper();
  const draw = simulated(run, 4);
  for (const seed of [1, 2, 3, 4]) {
    const keep = keeper.begin({ ...run, seed });
    keep?.({ slots: 4, counts: draw, draw });
    if (seed < 4) keep?.({ slots: 8, counts: draw, draw });
  }
  const found = [1, 2, 3, 4].map((seed) => keeper.find({ ...run, seed }, "watch")?.length);
  expect(found).toEqual([undefined, 2, 2, undefined]);
  const [first] = keeper.find({ ...run, seed: 2 }, "daratumumab") ?? [];
  expect(first?.independent).toHaveLength(181);
  expect(first?.units).toBeGreaterThan(0);
  expect(Object.keys(first?.days ?? {})).toEqual(["180"]);
  expect(keeper.find({ ...run, seed: 2 }, "nobody")).toBeUndefined();
});

test("a draw in which nobody was found has no course, a run without draws or too large is not kept", () => {
  const keeper = drawKeeper();
  const nobody = { ...simulated(run, 4), patients: 0 };
  keeper.begin({ ...run, draws: 1 })?.({ slots: 4, counts: nobody, draw: nobody });
  expect(keeper.find({ ...run, draws: 1 }, "watch")).toEqual([null]);
  const { draws, ...plain } = run;
  expect([draws, keeper.begin(plain)]).toEqual([2, undefined]);
  const arms = Array.from({ length: 12 }, () => armOf("watch"));
  expect(keeper.begin({ ...run, draws: 400, horizon: 1460, arms })).toBeUndefined();
});
