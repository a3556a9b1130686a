import { describe, expect, test } from "vitest";
import {
  classCalibrationFinding,
  classCalibrationSeries,
  classCalibrationTable,
  classChoiceFinding,
  classChoiceSeries,
  classChoiceTable,
  classCurveFinding,
  classCurveSeries,
  classCurveTable,
  classNumberFinding,
  classNumberSeries,
  classNumberTable,
  classOrderFinding,
  classOrderSeries,
  classOrderTable,
  classRangeFinding,
  classRangeSeries,
  classRangeTable,
} from "../../src/plots/index.ts";
import { classOf } from "./class-answers.ts";

const thirty = classOf(30);
const none = classOf(0);
const cell = (rows: readonly (readonly (string | number | null)[])[], at: number): readonly number[] =>
  rows.map((row) => Number(row[at]));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const levels = (series: ReturnType<typeof classNumberSeries>): readonly (number | null)[] =>
  series.flatMap(({ marks }) => marks.map(({ level }) => level));

describe("numbers", () => {
  test("the sentence has quartiles, the run and what is close to it", () => {
    const numbers = { ...thirty.number, values: [10, 20, 30, 40, 25] };
    expect(classNumberFinding(numbers)).toBe(
      "5 answers: the middle one is 25 of 100, half of them lie from 20 to 30 of 100. The run says 28 of 100. Within 5 of that: 2 of 5.",
    );
    expect(classNumberTable(numbers).rows).toEqual([
      ["10–11", 1],
      ["20–21", 1],
      ["24–25", 1],
      ["30–31", 1],
      ["40–41", 1],
    ]);
  });

  test("few are listed; what is not reached and not answered is said", () => {
    const few = { ...thirty.number, values: [40, 20] };
    expect(classNumberFinding({ ...few, model: null })).toBe(
      "2 answers: 20 and 40 of 100. In the run it is not reached.",
    );
    expect(classNumberFinding({ ...few, values: [7], model: undefined })).toBe(
      "1 answer: 7 of 100. The run has not answered yet.",
    );
    expect(classNumberFinding({ ...few, values: [] })).toBe("The run says 28 of 100.");
  });

  test("the table counts every answer once, and the walk says the same", () => {
    const { rows } = classNumberTable(thirty.number);
    expect(sum(cell(rows, 1))).toBe(30);
    const [stacks, run] = classNumberSeries(thirty.number);
    expect(stacks?.marks.map(({ says }) => says.replace(/ of 100: (\d+) answers?/u, "|$1"))).toEqual(
      rows.map(([low, count]) => `${low}|${count}`),
    );
    expect(run?.marks.map(({ says }) => says)).toEqual(["28 of 100"]);
  });
});

describe("ranges", () => {
  const range = (low: number, high: number, confidence: number) => ({ low, high, confidence });
  test("those that hold the run's value are counted, ends included", () => {
    const ranges = { ...thirty.range, ranges: [range(171, 200, 90), range(0, 171, 50), range(0, 170, 80)] };
    expect(classRangeFinding(ranges)).toBe(
      "The run says 171 days. 2 of 3 ranges hold that. How sure the class was on average: 73\u00a0%.",
    );
    expect(classRangeTable(ranges).rows).toEqual([
      ["0", "170", 80, "no"],
      ["0", "171", 50, "yes"],
      ["171", "200", 90, "yes"],
    ]);
  });

  test("nothing holds what is not reached, and nothing is said of what is not answered", () => {
    const one = { ...thirty.range, ranges: [range(0, 720, 100)] };
    expect(classRangeFinding({ ...one, model: null })).toContain("not reached: no range holds it. 1 range.");
    expect(classRangeTable({ ...one, model: null }).rows).toEqual([["0", "720", 100, "no"]]);
    expect(classRangeTable({ ...one, model: undefined }).columns).toHaveLength(3);
    expect(classRangeFinding({ ...one, model: undefined })).toMatch(/^The run has not answered yet\. 1 range\./u);
  });

  test("the sentence counts what the table says", () => {
    const { rows } = classRangeTable(thirty.range);
    const held = rows.filter(([, , , says]) => says === "yes").length;
    expect(classRangeFinding(thirty.range)).toContain(`${held} of 30 ranges hold that`);
    expect(classRangeSeries(thirty.range)[0]?.marks).toHaveLength(30);
  });
});

describe("curves", () => {
  test("the day where the class and the run are farthest apart, by the printed numbers", () => {
    const curves = {
      ...thirty.curve,
      curves: [
        [0, 20, 40, 60],
        [10, 40, 50, 70],
        [20, 30, 90, 95],
      ],
    };
    expect(classCurveFinding(curves)).toBe(
      "3 curves and the run. They are farthest apart on day 365: the middle of the class 70\u00a0%, the run 51\u00a0%.",
    );
    expect(classCurveTable(curves).rows).toEqual([
      [30, 0, 10, 20, 6],
      [90, 20, 30, 40, 28],
      [180, 40, 50, 90, 38],
      [365, 60, 70, 95, 51],
    ]);
  });

  test("agreement is said, and so is what there is not", () => {
    const same = { ...thirty.curve, curves: [[6, 28, 38, 51]] };
    expect(classCurveFinding(same)).toContain("1 curve and the run. They agree on every day asked");
    expect(classCurveFinding({ ...same, model: null })).toBe("1 curve. The run has not answered yet.");
    expect(classCurveFinding(none.curve)).toBe(
      "The run: day 30 6\u00a0%, day 90 28\u00a0%, day 180 38\u00a0%, day 365 51\u00a0%.",
    );
    expect(classCurveSeries(none.curve).map(({ name }) => name)).toEqual(["The run"]);
  });
});

describe("choices", () => {
  test("options are counted with how sure those were who chose them", () => {
    const answers = [
      { option: 0, confidence: 60 },
      { option: 0, confidence: 80 },
      { option: 2, confidence: 40 },
    ];
    const choice = { ...thirty.choice, answers };
    expect(classChoiceFinding(choice)).toBe(
      "3 answers. The run says “Under 20”: chosen by 2 of 3. How sure the class was on average: 60\u00a0%.",
    );
    expect(classChoiceTable(choice).rows).toEqual([
      ["Under 20", 2, 70, "yes"],
      ["From 20 to 50", 0, null, ""],
      ["50 or more", 1, 40, ""],
    ]);
    expect(classChoiceFinding({ ...choice, model: [] })).toContain("None of these is what the run says.");
    expect(classChoiceFinding({ ...choice, model: [0, 2] })).toContain(
      "The run says “Under 20” or “50 or more”: chosen by 3 of 3.",
    );
    expect(classChoiceFinding({ ...choice, answers: [], model: undefined })).toBe("The run has not answered yet.");
  });

  test("everybody is in one of them", () => {
    expect(sum(cell(classChoiceTable(thirty.choice).rows, 1))).toBe(30);
    expect(levels(classChoiceSeries(thirty.choice)).every((level) => level !== null && level >= 0 && level <= 1)).toBe(
      true,
    );
  });
});

describe("orders", () => {
  test("whole orders and first places are counted; arms in the run's order", () => {
    const order = {
      ...thirty.order,
      orders: [
        [1, 0, 2],
        [0, 1, 2],
        [0, 2, 1],
      ],
    };
    expect(classOrderFinding(order)).toBe(
      "The run’s order: one cord-blood unit, watchful waiting, erythropoietin. 1 of 3 orders is that. Most often put first: watchful waiting (2 of 3).",
    );
    expect(classOrderTable(order).rows).toEqual([
      ["one cord-blood unit", 1, 1, 1, "1"],
      ["watchful waiting", 2, 1, 0, "2"],
      ["erythropoietin", 0, 1, 2, "3"],
    ]);
  });

  test("arms the run cannot tell apart may stand in any order", () => {
    const order = {
      ...thirty.order,
      orders: [
        [1, 0, 2],
        [0, 1, 2],
        [0, 2, 1],
      ],
      ranks: [0, 0, 2],
    };
    expect(classOrderFinding(order)).toContain(
      "The run’s order: watchful waiting = one cord-blood unit, erythropoietin. 2 of 3 orders are that.",
    );
    expect(classOrderTable(order).rows.map((row) => row.at(-1))).toEqual(["1 or 2", "1 or 2", "3"]);
  });

  test("before the run has answered nothing is marked", () => {
    const { rows } = classOrderTable({ ...thirty.order, ranks: null });
    expect(rows.map((row) => row.at(-1))).toEqual([null, null, null]);
    expect(rows.map((row) => sum(row.slice(1, 4).map(Number)))).toEqual([30, 30, 30]);
    expect(classOrderSeries({ ...thirty.order, ranks: null })).toHaveLength(3);
  });
});

describe("how sure", () => {
  const sure = (confidence: number, held: boolean) => ({ confidence, held });
  test("what held is counted by confidence, 100 % among the surest", () => {
    const options = {
      ...thirty.calibration,
      answers: [sure(100, false), sure(90, true), sure(89, true), sure(10, false)],
    };
    expect(classCalibrationTable(options).rows).toEqual([
      ["0–19\u00a0%", 1, 0, 0, 10],
      ["80–89\u00a0%", 1, 1, 100, 89],
      ["90–100\u00a0%", 2, 1, 50, 95],
    ]);
    expect(classCalibrationFinding(options)).toBe(
      "4 answers with a confidence: 2 held, 50\u00a0%. The class was 72\u00a0% sure on average, 22 points surer than that.",
    );
  });

  test("less sure, as sure, and nobody", () => {
    expect(classCalibrationFinding({ ...thirty.calibration, answers: [sure(60, true)] })).toContain(
      "40 points less sure than that",
    );
    expect(classCalibrationFinding({ ...thirty.calibration, answers: [sure(100, true)] })).toContain("as sure as that");
    expect(classCalibrationFinding(none.calibration)).toBe("No answers with a confidence yet.");
    expect(classCalibrationSeries(none.calibration)).toEqual([]);
  });
});
