import { describe, expect, test } from "vitest";
import { type FigureSeries, patientLayout, patientSeries, patientTones } from "../../src/plots/index.ts";
import { inventedCourse } from "../ui/invented-course.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 },
];
const size = { arms, width: 960, phone: false, arrangement: "overlaid", cord: true } as const;
const course = inventedCourse({ start: 60 });
const options = { ...size, course, horizon: 365, recoveryCount: 30, stale: false };
const last = ({ marks }: FigureSeries) => marks.at(-1)?.says;

describe("what is walked of a patient", () => {
  const series = patientSeries(options);

  test("is every panel of every arm, haemoglobin first", () => {
    expect(series).toHaveLength(22);
    expect(series.slice(0, 3).map(({ name }) => name)).toEqual([
      "Haemoglobin, Watchful waiting",
      "Haemoglobin, One cord unit",
      "Reticulocytes, absolute, Watchful waiting",
    ]);
  });

  test("says the value the panel shows, with its unit, and lies in its frame", () => {
    const [first] = series;
    const [firstDay = 0] = course.days;
    const day = 28;
    const mark = first?.marks.find(({ says }) => says.includes(`day ${day}:`));
    const value = course.arms[0]?.haemoglobin[day - firstDay] ?? NaN;
    expect(mark?.says).toBe(`watchful waiting, day 28: haemoglobin ${value.toFixed(1)}\u00a0g/dL`);
    expect(first?.marks[0]?.says).toContain("day −56: ");
    const { panels } = patientLayout(size);
    const frame = panels.find(({ shows }) => typeof shows !== "string" && shows.series === "haemoglobin")?.frames[0];
    for (const { x, y } of first?.marks ?? []) {
      expect(x).toBeGreaterThanOrEqual(frame?.left ?? NaN);
      expect(x).toBeLessThanOrEqual(frame?.right ?? NaN);
      expect(y).toBeGreaterThanOrEqual(frame?.top ?? NaN);
      expect(y).toBeLessThanOrEqual(frame?.bottom ?? NaN);
    }
  });

  test("ends with what ended the arm, and with the horizon where nothing did", () => {
    const event = { cause: "dead" as const, day: 31 };
    const ended = patientSeries({ ...options, course: inventedCourse({ start: 60, event }) });
    expect(ended.map(last).filter((says) => says?.endsWith("; died on day 31"))).toHaveLength(22);
    expect(series.map(last).every((says) => says?.includes("day 365: "))).toBe(true);
  });

  test("with arms apart, lies each in the frame of its arm", () => {
    const apart = patientSeries({ ...options, arrangement: "apart" });
    const [one, other] = [apart[0]?.marks.at(-1)?.x, apart[1]?.marks[0]?.x];
    expect(one).toBeLessThan(other ?? NaN);
  });

  test("heard is the haemoglobin of each arm", () => {
    expect(patientTones(options).map(({ name }) => name)).toEqual([
      "Haemoglobin, Watchful waiting",
      "Haemoglobin, One cord unit",
    ]);
    expect(patientTones({ ...options, course: null })).toEqual([]);
  });
});
