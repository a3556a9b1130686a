import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fates, stackLayers } from "../../src/plots/fates.ts";
import { summaryOf } from "./summary-of.ts";

test("five layers stand on one another from 0 to 1, each as high as its share (seed 61)", () => {
  const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 20 }), (days) => {
      const n = 100;
      const [arm] = summaryOf(n, {
        watch: { independent: days.map(([one]) => one), dead: days.map((day) => day[1]) },
      }).arms;
      if (arm === undefined) throw new Error("no arm");
      const relapsed = days.map((day) => day[2] / n);
      const regrafted = days.map((day) => day[3] / n);
      const layers = stackLayers({ ...arm, incidence: { ...arm.incidence, relapsed, regrafted } });
      expect(layers.map(({ fate }) => fate)).toEqual(fates.map(({ fate }) => fate));
      days.forEach(([independent, dead, two, three], day) => {
        const heights = layers.map(({ from, to }) => (to[day] ?? 0) - (from[day] ?? 0));
        const counted = [independent, n - independent - dead - two - three, three, two, dead];
        heights.forEach((height, index) => expect(height).toBeCloseTo((counted[index] ?? 0) / n, 9));
        expect([layers[0]?.from[day], layers.at(-1)?.to[day]]).toEqual([0, 1]);
        layers.slice(1).forEach(({ from }, index) => expect(from[day]).toBe(layers[index]?.to[day]));
      });
    }),
    { seed: 61 },
  );
});
