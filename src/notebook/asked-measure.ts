import type { ExerciseCell } from "../schema/exercise-cell.ts";
import type { CellPath } from "../schema/feeds.ts";
import type { Measure } from "../schema/measure.ts";

/** One number of a run that an exercise asks for: the run, what of it, and where in the cell its arm and its day are said. `arm` null: the first of the run. */
export interface AskedMeasure {
  readonly run: string;
  readonly arm: string | null;
  readonly measure: Measure;
  readonly armPath: CellPath;
  readonly dayPath: CellPath;
}

/** What an exercise asks for, in order: an arm or a day each, and what is taken from it. */
export interface Asked {
  readonly measured: AskedMeasure;
  readonly minus: AskedMeasure | null;
}

/** The arms among which an exercise asks, and where each is said; none where it asks of one arm. */
function armsAmong({ options, order }: ExerciseCell): readonly { readonly arm: string; readonly path: CellPath }[] {
  if (order !== undefined) return order.map((arm, index) => ({ arm, path: ["order", index] }));
  return (options ?? []).flatMap(({ arm }, index) =>
    arm === undefined ? [] : [{ arm, path: ["options", index, "arm"] }],
  );
}

/** The numbers an exercise asks a run for: one; for a curve one a day; for an order or a choice among arms one an arm. */
export function askedOf(cell: ExerciseCell): readonly Asked[] {
  const { minus, ...answer } = cell.answer;
  const among = armsAmong(cell);
  const asked = (place: Omit<AskedMeasure, "run">): Asked => ({
    measured: { run: answer.run ?? cell.of, ...place },
    minus:
      minus === undefined
        ? null
        : {
            run: minus.run ?? cell.of,
            arm: minus.arm ?? (among.length > 0 ? place.arm : null),
            measure: minus,
            armPath: minus.arm === undefined ? place.armPath : ["answer", "minus", "arm"],
            dayPath: ["answer", "minus", "day"],
          },
  });
  const armPath = ["answer", "arm"];
  const dayPath = ["answer", "day"];
  if (among.length > 0) return among.map(({ arm, path }) => asked({ arm, measure: answer, armPath: path, dayPath }));
  const arm = answer.arm ?? null;
  if (cell.as !== "curve") return [asked({ arm, measure: answer, armPath, dayPath })];
  return (cell.days ?? []).map((day, index) =>
    asked({ arm, measure: { ...answer, day }, armPath, dayPath: ["days", index] }),
  );
}
