import * as fc from "fast-check";
import { expect, test } from "vitest";
import { curvePoints, incidenceOf } from "../../src/plots/incidence-curve.ts";
import { summaryOf } from "./summary-of.ts";

const summary = summaryOf(4, { watch: { independent: [0, 0, 1, 1, 3, 3] } });

test("points are the days on which the share changes, and the two ends", () => {
  const incidence = incidenceOf(summary, "watch");
  expect(incidence && curvePoints(incidence)).toEqual([
    { day: 0, share: 0 },
    { day: 2, share: 0.25 },
    { day: 4, share: 0.75 },
    { day: 5, share: 0.75 },
  ]);
});

test("an arm the summary does not hold has no incidence", () => {
  expect(incidenceOf(summary, "msc")).toBeUndefined();
  expect(incidenceOf(null, "watch")).toBeUndefined();
});

test("the steps between points are the shares of every day (seed 51)", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { minLength: 2, maxLength: 60 }), (gained) => {
      let total = 0;
      const independent = gained.map((more) => (total += more));
      const incidence = incidenceOf(summaryOf(200, { watch: { independent } }), "watch");
      const points = incidence ? curvePoints(incidence) : [];
      independent.forEach((count, day) => {
        expect(points.findLast((point) => point.day <= day)?.share).toBe(count / 200);
      });
    }),
    { seed: 51 },
  );
});
