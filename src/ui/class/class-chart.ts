import {
  classChoiceFigure,
  classChoiceFinding,
  classChoiceHeight,
  classChoiceSeries,
  classChoiceTable,
  classCurveFigure,
  classCurveFinding,
  classCurveHeight,
  classCurveSeries,
  classCurveTable,
  classNumberFigure,
  classNumberFinding,
  classNumberHeight,
  classNumberSeries,
  classNumberTable,
  classOrderFigure,
  classOrderFinding,
  classOrderHeight,
  classOrderSeries,
  classOrderTable,
  classRangeFigure,
  classRangeFinding,
  classRangeHeight,
  classRangeSeries,
  classRangeTable,
  type FigurePlace,
  type FigureSeries,
  type FigureTable,
} from "../../plots/index.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import type { ModelAnswer } from "./model-answer.ts";

/** A figure of a class's answers to one exercise, with what its panel asks. */
export interface ClassChart {
  readonly subtitle: string;
  readonly finding: string;
  readonly table: FigureTable;
  readonly height: (place: FigurePlace) => number;
  readonly draw: (place: FigurePlace) => SVGSVGElement;
  readonly series: (place: FigurePlace) => readonly FigureSeries[];
}

interface Makers<Options extends FigurePlace> {
  readonly figure: (options: Options) => SVGSVGElement;
  readonly finding: (options: Options) => string;
  readonly table: (options: Options) => FigureTable;
  readonly height: (options: Options) => number;
  readonly series: (options: Options) => readonly FigureSeries[];
}

function chartOf<Options extends FigurePlace>(
  subtitle: string,
  options: (place: FigurePlace) => Options,
  makers: Makers<Options>,
): ClassChart {
  const nowhere = options({ width: 680, phone: false });
  return {
    subtitle,
    finding: makers.finding(nowhere),
    table: makers.table(nowhere),
    height: (place) => makers.height(options(place)),
    draw: (place) => makers.figure(options(place)),
    series: (place) => makers.series(options(place)),
  };
}

/** The figure of a class's answers to an exercise; `model` null: the run has not answered yet. `named` calls an arm what figures call it. */
export function classChart(
  cell: ExerciseCell,
  answers: readonly ExerciseAnswer[],
  model: ModelAnswer | null,
  named: (arm: string) => string,
): ClassChart {
  const { from = 0, to = 100, unit = "" } = cell;
  const scale = { from, to, unit, step: cell.step ?? (to - from) / 100 };
  switch (cell.as) {
    case "number": {
      const values = answers.flatMap((answer) => (answer.as === "number" ? [answer.value] : []));
      const run = model?.as === "number" ? model.value : undefined;
      const within = cell.within ?? (to - from) / 20;
      return chartOf(
        "Each dot is one answer; the line is the run’s.",
        (place) => ({ ...place, ...scale, values, model: run, within }),
        {
          figure: classNumberFigure,
          finding: classNumberFinding,
          table: classNumberTable,
          height: classNumberHeight,
          series: classNumberSeries,
        },
      );
    }
    case "range": {
      const ranges = answers.flatMap((answer) => (answer.as === "range" ? [answer] : []));
      const run = model?.as === "range" ? model.value : undefined;
      return chartOf(
        "Each line is one range, thick where it holds the run’s value.",
        (place) => ({ ...place, ...scale, ranges, model: run }),
        {
          figure: classRangeFigure,
          finding: classRangeFinding,
          table: classRangeTable,
          height: classRangeHeight,
          series: classRangeSeries,
        },
      );
    }
    case "curve": {
      const curves = answers.flatMap((answer) => (answer.as === "curve" ? [answer.heights] : []));
      const run = model?.as === "curve" ? model.heights : null;
      const days = cell.days ?? [];
      return chartOf(
        "Thin: each answer; dashed: the middle of the class on each day; thick: the run.",
        (place) => ({ ...place, days, curves, model: run }),
        {
          figure: classCurveFigure,
          finding: classCurveFinding,
          table: classCurveTable,
          height: classCurveHeight,
          series: classCurveSeries,
        },
      );
    }
    case "choice": {
      const chosen = answers.flatMap((answer) => (answer.as === "choice" ? [answer] : []));
      const run = model?.as === "choice" ? model.options : undefined;
      const options = (cell.options ?? []).map(({ says }) => says);
      return chartOf(
        "How many chose each option, and how sure they were on average.",
        (place) => ({ ...place, options, answers: chosen, model: run }),
        {
          figure: classChoiceFigure,
          finding: classChoiceFinding,
          table: classChoiceTable,
          height: classChoiceHeight,
          series: classChoiceSeries,
        },
      );
    }
    default: {
      const arms = cell.order ?? [];
      const orders = answers.flatMap((answer) =>
        answer.as === "order" ? [answer.order.map((arm) => arms.indexOf(arm))] : [],
      );
      const ranks = model?.as === "order" ? model.ranks : null;
      return chartOf(
        "How many put an arm at each place; framed where the run has it.",
        (place) => ({ ...place, arms: arms.map(named), orders, ranks }),
        {
          figure: classOrderFigure,
          finding: classOrderFinding,
          table: classOrderTable,
          height: classOrderHeight,
          series: classOrderSeries,
        },
      );
    }
  }
}
