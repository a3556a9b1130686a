import { describe, expect, test } from "vitest";
import { tones } from "../../../src/plots/index.ts";
import { heardFrames } from "../../../src/ui/figure/heard-frames.ts";
import { heardSeries } from "../../../src/ui/listening/heard-series.ts";

const mark = (x: number, y: number, level: number | null) => ({ x, y, level, says: "" });
const marks = [mark(0, 80, 0.2), mark(50, 40, 0.6), mark(100, 40, null), mark(200, 0, 1)];
const series = { name: "One", marks };
const heard = () => {
  const [one] = tones([series], 3);
  if (one === undefined) throw new Error("no tones");
  return heardSeries(series, one, 4);
};
const twice = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: 2 * x, y: 2 * y });

describe("the way of the ring over what is heard", () => {
  test("is on each mark of the page at the moment its tone begins", () => {
    const frames = heardFrames(heard(), twice, false);
    expect(frames.map(({ left, top }) => [left, top])).toEqual([
      ["0.0px", "160.0px"],
      ["100.0px", "80.0px"],
      ["200.0px", "80.0px"],
      ["400.0px", "0.0px"],
    ]);
    expect(frames.map(({ offset }) => offset)).toEqual([0, 0.1875, 0.375, 0.75]);
  });

  test("glides where the tone glides, and is not seen while it rests", () => {
    const frames = heardFrames(heard(), twice, false);
    expect(frames.map(({ easing }) => easing)).toEqual(["linear", "step-end", "step-end", "step-end"]);
    expect(frames.map((frame) => frame["opacity"])).toEqual([1, 1, 0, 1]);
  });

  test("stands on each mark until the next where calm is asked for", () => {
    expect(new Set(heardFrames(heard(), twice, true).map(({ easing }) => easing))).toEqual(new Set(["step-end"]));
  });

  test("of a series that begins later, is not seen before", () => {
    const late = { name: "Late", marks: marks.slice(1, 2) };
    const [, one] = tones([series, late], 3);
    if (one === undefined) throw new Error("no tones");
    const [first] = heardFrames(heardSeries(late, one, 4), twice, false);
    expect([first?.offset, first?.["opacity"]]).toEqual([0, 0]);
  });
});
