import { useRef } from "preact/hooks";
import {
  exerciseCurve,
  exerciseCurveFigure,
  exerciseCurveTable,
  type FigureArm,
  heightOnCurve,
  pointOnCurve,
} from "../../plots/index.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { useWidth } from "../drawing/use-width.ts";
import { FigureNumbers } from "../figure/figure-numbers.tsx";
import { Handle } from "./handle.tsx";
import { PointerPlace } from "./pointer-place.tsx";

interface CurveAnswerProps {
  readonly days: readonly number[];
  readonly values: readonly number[] | null;
  readonly truth: { readonly heights: readonly number[]; readonly arm: FigureArm } | null;
  readonly stale: boolean;
  readonly phone: boolean;
  /** Sets the heights; null: they are committed to. */
  readonly set: ((values: readonly number[]) => void) | null;
}

const resting = 50;

/** A curve of shares by days: drawn with the pointer or set day by day with the keys; then shown with the run's. */
export function CurveAnswer({ days, values, truth, stale, phone, set }: CurveAnswerProps) {
  const at = useRef<HTMLDivElement>(null);
  const width = useWidth(at);
  const curve = exerciseCurve({ width, phone }, days);
  const place = { width, phone, days, guess: values, truth, stale };
  const table = exerciseCurveTable(place);
  const put = (index: number, height: number): void =>
    set?.(days.map((_, other) => (other === index || values === null ? height : (values[other] ?? height))));
  const point = (x: number, y: number, begins: boolean): void => {
    const distances = days.map((day) => Math.abs(pointOnCurve(curve, day, 0).x - x));
    const index = distances.indexOf(Math.min(...distances));
    if (begins) at.current?.querySelectorAll<HTMLElement>("[role=slider]")[index]?.focus();
    put(index, heightOnCurve(curve, y));
  };
  return (
    <>
      <PointerPlace at={at} point={set === null ? null : point}>
        {width > 0 && (
          <Mounted height={curve.height} inputs={[JSON.stringify(place)]} draw={() => exerciseCurveFigure(place)} />
        )}
        {set !== null &&
          days.map((day, index) => {
            const value = values?.[index] ?? resting;
            const { x, y } = pointOnCurve(curve, day, value);
            return (
              <Handle
                key={day}
                label={`Day ${day}`}
                upright
                x={x}
                y={y}
                low={0}
                high={100}
                step={1}
                value={value}
                says={`${value} %`}
                placed={values !== null}
                set={(next) => put(index, next)}
              />
            );
          })}
      </PointerPlace>
      {set !== null && values === null && (
        <p class="exercise-says">Press in the frame to draw, and drag; or step to a day and use the arrow keys.</p>
      )}
      {table !== null && <FigureNumbers table={table} />}
    </>
  );
}
