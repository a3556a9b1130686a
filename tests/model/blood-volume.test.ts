import { expect, it } from "vitest";
import { bloodVolume } from "../../src/model/blood-volume.ts";

it("is Nadler's, in dL: 46.6 and 42.5 at 70 kg and 1.70 m", () => {
  expect(bloodVolume(true, 1.7, 70)).toBeCloseTo(46.6, 1);
  expect(bloodVolume(false, 1.7, 70)).toBeCloseTo(42.5, 1);
  expect(bloodVolume(true, 2, 100)).toBeCloseTo(10 * (0.3669 * 8 + 3.219 + 0.6041), 12);
});
