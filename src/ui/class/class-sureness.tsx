import {
  classCalibrationFigure,
  classCalibrationFinding,
  classCalibrationHeight,
  classCalibrationSeries,
  classCalibrationTable,
  type FigurePlace,
  type SureAnswer,
} from "../../plots/index.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { counted } from "../../base/counted.ts";

interface ClassSurenessProps {
  /** The answers that said how sure they were, of all exercises. */
  readonly answers: readonly SureAnswer[];
  readonly phone: boolean;
}

/** How sure the class was, and how much of that the runs bear out. */
export function ClassSureness({ answers, phone }: ClassSurenessProps) {
  const at = (place: FigurePlace) => ({ ...place, answers });
  const options = at({ width: 680, phone });
  return (
    <section class="class-exercise" data-exercise="" aria-label="How sure the class was">
      <FigurePanel
        name="class-sureness"
        title="How sure, and what held"
        subtitle="On the dashed line a class is as sure as it may be; below it, surer than that."
        finding={classCalibrationFinding(options)}
        stale={false}
        phone={phone}
        summary={null}
        seed=""
        stamp={`${counted(answers.length, "answer")} of a class with a confidence, to all exercises`}
        arms={[]}
        height={(place) => classCalibrationHeight(at(place))}
        draw={(place) => classCalibrationFigure(at(place))}
        series={(place) => classCalibrationSeries(at(place))}
        table={classCalibrationTable(options)}
        inputs={[JSON.stringify(answers)]}
      />
    </section>
  );
}
