import { expect, test } from "vitest";
import { figureGeometry } from "../../src/plots/figure-geometry.ts";

test("the figure of the first screen is 0.38 of its width, lanes and axis included", () => {
  const { width, height, frame } = figureGeometry({ width: 960, phone: false, lanes: 3 });
  expect([width, height]).toEqual([960, 365]);
  expect(frame).toEqual({ left: 44, right: 776, top: 82, bottom: 327 });
});

test("however wide, the figure is at most 420 px high, and its frame never under 235", () => {
  expect(figureGeometry({ width: 1400, phone: false, lanes: 3 }).height).toBe(420);
  const { frame } = figureGeometry({ width: 600, phone: false, lanes: 3 });
  expect(frame.bottom - frame.top).toBe(235);
});

test("on the phone the frame is 0.54 of the width", () => {
  const { frame, height } = figureGeometry({ width: 358, phone: true, lanes: 3 });
  expect(frame.bottom - frame.top).toBe(193);
  expect(height).toBe(313);
});

test("without lanes nothing is kept free above the frame but half a tick label", () => {
  expect(figureGeometry({ width: 960, phone: false, lanes: 0 }).frame.top).toBe(8);
});

test("given heights are kept", () => {
  const { frame, height } = figureGeometry({ width: 960, phone: false, lanes: 2, frameHeight: 290, laneHeight: 20 });
  expect(frame.bottom - frame.top).toBe(290);
  expect(height).toBe(18 + 40 + 16 + 290 + 38);
});
