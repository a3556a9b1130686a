import { expect, test } from "vitest";
import { pooledCorners } from "../../../src/ui/observed/pooled-corners.ts";
import { ownViews } from "./invented-own-view.ts";

test("three groups pooled are R's Aalen–Johansen of all patients", () => {
  const pooled = pooledCorners(ownViews.three.report);
  const [all] = ownViews.one.report.groups;
  const expected = all?.curve.map(({ time, incidence }) => ({
    day: time,
    share: incidence[0]?.estimate ?? Number.NaN,
  }));
  expect(pooled.map(({ day }) => day)).toEqual(expected?.map(({ day }) => day));
  pooled.forEach(({ share }, index) => expect(share).toBeCloseTo(expected?.[index]?.share ?? Number.NaN, 12));
  expect(pooled.at(-1)?.independent).toBe(22);
});
