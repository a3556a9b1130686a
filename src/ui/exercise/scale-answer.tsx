import { useRef } from "preact/hooks";
import { failed, ok } from "../../base/result.ts";
import { exerciseScale, exerciseScaleFigure, placeOnScale, steppedValue, valueOnScale } from "../../plots/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { TextSetting } from "../controls/text-setting.tsx";
import { Mounted } from "../drawing/mounted.tsx";
import { useWidth } from "../drawing/use-width.ts";
import { stepOf } from "./draft.ts";
import { unitOf, valueWords } from "./exercise-words.ts";
import { Handle } from "./handle.tsx";
import { PointerPlace } from "./pointer-place.tsx";

interface ScaleAnswerProps {
  readonly cell: ExerciseCell;
  readonly values: readonly number[] | null;
  /** The run's number with its words; null: not shown. */
  readonly truth: { readonly value: number | null; readonly slot: number; readonly words: string } | null;
  /** Sets the values; null: they are committed to. */
  readonly set: ((values: readonly number[]) => void) | null;
}

const names = { number: ["Your answer"], range: ["From", "To"] } as const;

/** The values with one of them moved; the other end of a range gives way. */
function moved(values: readonly number[], index: number, value: number): readonly number[] {
  return values.map((each, other) => {
    if (other === index) return value;
    return other < index ? Math.min(each, value) : Math.max(each, value);
  });
}

/** A number or a range on its scale: placed with the pointer, the keys or as a number typed; then shown with the run's. */
export function ScaleAnswer({ cell, values, truth, set }: ScaleAnswerProps) {
  const at = useRef<HTMLDivElement>(null);
  const held = useRef(0);
  const width = useWidth(at);
  const { from = 0, to = 100 } = cell;
  const step = stepOf(cell);
  const scale = exerciseScale(width);
  const middle = [0.5];
  const resting = (cell.as === "range" ? [0.25, 0.75] : middle).map((share) =>
    steppedValue(from, to, step, from + share * (to - from)),
  );
  const shown = values ?? resting;
  const labels = cell.as === "range" ? names.range : names.number;
  const words = shown.map((value) => valueWords(cell, value));
  const [low = from, high = low] = shown;
  const guess =
    values === null
      ? null
      : {
          low,
          high,
          words: `your guess: ${words.length > 1 ? `${String(low).replace("-", "−")} to ` : ""}${words.at(-1) ?? ""}`,
        };
  const place = (value: number): number => placeOnScale(scale, from, to, value);
  const put = (index: number, value: number): void => set?.(moved(shown, index, steppedValue(from, to, step, value)));
  const point = (x: number, _y: number, begins: boolean): void => {
    const value = valueOnScale(scale, from, to, step, x);
    if (begins) {
      const toHigh = shown.length > 1 && Math.abs(value - high) < Math.abs(value - low);
      held.current = toHigh || (shown.length > 1 && low === high && value > high) ? 1 : 0;
      at.current?.querySelectorAll<HTMLElement>("[role=slider]")[held.current]?.focus();
    }
    put(held.current, value);
  };
  return (
    <>
      <PointerPlace at={at} point={set === null ? null : point}>
        {width > 0 && (
          <Mounted
            height={scale.height}
            inputs={[JSON.stringify([from, to, guess, truth]), width]}
            draw={() => exerciseScaleFigure({ from, to, unit: unitOf(cell), guess, truth, width })}
          />
        )}
        {set !== null &&
          shown.map((value, index) => (
            <Handle
              key={index}
              label={labels[index] ?? ""}
              x={place(value)}
              y={scale.line}
              low={from}
              high={to}
              step={step}
              value={value}
              says={words[index] ?? ""}
              placed={values !== null}
              set={(next) => put(index, next)}
            />
          ))}
      </PointerPlace>
      {set !== null && (
        <div class="exercise-fields">
          {shown.map((value, index) => (
            <TextSetting
              key={index}
              label={labels[index] ?? ""}
              name={`${labels[index] ?? ""}, as a number`}
              shown={values === null ? "" : String(value)}
              unit={unitOf(cell)}
              range={`${from} to ${to}`}
              size={4}
              numeric
              apply={(text) => {
                const typed = Number(text.trim().replace(",", ".").replace("−", "-"));
                if (text.trim() !== "" && typed >= from && typed <= to) {
                  put(index, typed);
                  return ok(typed);
                }
                const message = `impossible answer: ${text.trim()}`;
                return failed({ reason: "range", message, remedy: `use a number from ${from} to ${to}`, place: {} });
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}
