import { useMemo } from "preact/hooks";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { proseTree } from "../../share/index.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { Prose } from "../prose/prose.tsx";
import { counted } from "../../base/counted.ts";
import { classChart } from "./class-chart.ts";
import type { ModelAnswer } from "./model-answer.ts";

interface ClassExerciseProps {
  readonly cell: ExerciseCell;
  readonly answers: readonly ExerciseAnswer[];
  /** The run's answer; null: not yet. */
  readonly model: ModelAnswer | null;
  readonly named: (arm: string) => string;
  /** What the run is, for the stamp. */
  readonly run: string;
  readonly phone: boolean;
}

/** One exercise: what was asked, the class's answers beside the run's, and the numbers. */
export function ClassExercise({ cell, answers, model, named, run, phone }: ClassExerciseProps) {
  const tree = useMemo(() => proseTree(cell.ask), [cell.ask]);
  const inputs = JSON.stringify([cell, answers, model]);
  const chart = useMemo(() => classChart(cell, answers, model, named), [inputs]);
  return (
    <section class="class-exercise" data-exercise={cell.id} aria-label={`Exercise ${cell.id}`}>
      <Prose tree={tree} ids={[]} />
      <FigurePanel
        name={`class-${cell.id}`}
        title="The class and the run"
        subtitle={chart.subtitle}
        finding={chart.finding}
        stale={false}
        phone={phone}
        summary={null}
        seed=""
        stamp={`${counted(answers.length, "answer")} of a class · ${run}`}
        arms={[]}
        height={chart.height}
        draw={chart.draw}
        series={chart.series}
        table={chart.table}
        inputs={[inputs]}
      />
    </section>
  );
}
