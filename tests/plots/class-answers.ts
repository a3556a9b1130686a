import type {
  ClassCalibrationOptions,
  ClassChoiceOptions,
  ClassCurveOptions,
  ClassNumberOptions,
  ClassOrderOptions,
  ClassRangeOptions,
} from "../../src/plots/index.ts";

const place = { width: 680, phone: false } as const;

/** So many numbers from 0 up to 1, spread out and always the same. */
function spread(count: number, seed: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => ((at * 0.618_034 + seed) % 1) ** 1.5);
}

/** Answers of a class of so many, of every kind, beside a run. */
export function classOf(count: number): {
  readonly number: ClassNumberOptions;
  readonly range: ClassRangeOptions;
  readonly curve: ClassCurveOptions;
  readonly choice: ClassChoiceOptions;
  readonly order: ClassOrderOptions;
  readonly calibration: ClassCalibrationOptions;
} {
  const one = spread(count, 0.1);
  const other = spread(count, 0.7);
  const at = (index: number): number => other[index] ?? 0;
  return {
    number: {
      ...place,
      values: one.map((share) => Math.round(100 * share)),
      model: 28,
      from: 0,
      to: 100,
      step: 1,
      unit: "of 100",
      within: 5,
    },
    range: {
      ...place,
      ranges: one.map((share, index) => ({
        low: 10 * Math.round(30 * share),
        high: 10 * Math.round(30 * share + 5 + 30 * at(index)),
        confidence: 50 + 10 * Math.round(5 * at(index)),
      })),
      model: 171,
      from: 0,
      to: 720,
      unit: "days",
    },
    curve: {
      ...place,
      days: [30, 90, 180, 365],
      curves: one.map((share) => [10, 40, 60, 90].map((most) => Math.round(most * (0.4 + 0.6 * share)))),
      model: [6, 28, 38, 51],
    },
    choice: {
      ...place,
      options: ["Under 20", "From 20 to 50", "50 or more"],
      answers: one.map((share, index) => ({
        option: Math.floor(3 * share),
        confidence: 40 + 20 * Math.round(3 * at(index)),
      })),
      model: [0],
    },
    order: {
      ...place,
      arms: ["watchful waiting", "one cord-blood unit", "erythropoietin"],
      orders: one.map(
        (share) =>
          [
            [0, 1, 2],
            [1, 0, 2],
            [2, 1, 0],
          ][Math.floor(3 * share)] ?? [0, 1, 2],
      ),
      ranks: [1, 0, 2],
    },
    calibration: {
      ...place,
      answers: one.map((share, index) => ({ confidence: Math.round(100 * share), held: at(index) < 0.4 })),
    },
  };
}
