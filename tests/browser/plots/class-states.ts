import {
  classCalibrationFigure,
  classCalibrationHeight,
  classChoiceFigure,
  classChoiceHeight,
  classCurveFigure,
  classCurveHeight,
  classNumberFigure,
  classNumberHeight,
  classOrderFigure,
  classOrderHeight,
  classRangeFigure,
  classRangeHeight,
  type FigurePlace,
} from "../../../src/plots/index.ts";
import { classOf } from "../../plots/class-answers.ts";

type Class = ReturnType<typeof classOf>;
interface Drawn {
  readonly figure: SVGSVGElement;
  readonly height: number;
}

/** Every figure of a class's answers at a place. */
export const classCharts: Readonly<Record<string, (answers: Class, place: FigurePlace) => Drawn>> = {
  number: ({ number }, place) => ({
    figure: classNumberFigure({ ...number, ...place }),
    height: classNumberHeight({ ...number, ...place }),
  }),
  range: ({ range }, place) => ({
    figure: classRangeFigure({ ...range, ...place }),
    height: classRangeHeight({ ...range, ...place }),
  }),
  curve: ({ curve }, place) => ({
    figure: classCurveFigure({ ...curve, ...place }),
    height: classCurveHeight({ ...curve, ...place }),
  }),
  choice: ({ choice }, place) => ({
    figure: classChoiceFigure({ ...choice, ...place }),
    height: classChoiceHeight({ ...choice, ...place }),
  }),
  order: ({ order }, place) => ({
    figure: classOrderFigure({ ...order, ...place }),
    height: classOrderHeight({ ...order, ...place }),
  }),
  calibration: ({ calibration }, place) => ({
    figure: classCalibrationFigure({ ...calibration, ...place }),
    height: classCalibrationHeight({ ...calibration, ...place }),
  }),
};

function unanswered(answers: Class): Class {
  return {
    ...answers,
    number: { ...answers.number, model: undefined },
    range: { ...answers.range, model: undefined },
    curve: { ...answers.curve, model: null },
    choice: { ...answers.choice, model: undefined },
    order: { ...answers.order, ranks: null },
  };
}

function unreached(answers: Class): Class {
  return {
    ...answers,
    number: { ...answers.number, model: null },
    range: { ...answers.range, model: null },
    choice: { ...answers.choice, model: [] },
  };
}

export const classStates: Readonly<Record<string, Class>> = {
  nobody: classOf(0),
  "nobody, no run": unanswered(classOf(0)),
  "1 answer": classOf(1),
  "2 answers": classOf(2),
  "30 answers": classOf(30),
  "30 answers, no run": unanswered(classOf(30)),
  "30 answers, not reached": unreached(classOf(30)),
  "500 answers": classOf(500),
};
