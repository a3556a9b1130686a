import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { duration } from "./duration.ts";
import { line } from "./line.ts";
import { Answer, lacksOf } from "./measure.ts";
import { paragraphs } from "./paragraphs.ts";
import { oneOf, settings } from "./settings.ts";
import { Switch } from "./switch.ts";

const number = z.number("use a number");
const said = z.exactOptional(paragraphs(600));

/** One option of a choice: right where the answer lies from `from` (included) to under `under`, or where the arm is the one with the largest answer. */
const Option = settings({
  says: line(200),
  from: z.exactOptional(number),
  under: z.exactOptional(number),
  arm: z.exactOptional(line(80)),
  back: said,
});

const optionsRemedy = "use a list of 2 to 6 options, as {says: Under 20, under: 20}";
const daysRemedy = "use a list of 2 to 8 days in rising order, as [30 d, 90 d, 180 d]";
const orderRemedy = "use a list of 2 to 8 arms by name";

/** How a reader answers, and which settings that takes. */
const asked = {
  number: { needs: ["from", "to"], takes: ["from", "to", "step", "unit", "within", "high", "low"] },
  range: { needs: ["from", "to"], takes: ["from", "to", "step", "unit", "high", "low"] },
  curve: { needs: ["days"], takes: ["days", "high", "low"] },
  choice: { needs: ["options"], takes: ["options", "least"] },
  order: { needs: ["order"], takes: ["order"] },
} as const;
const some = ["from", "to", "step", "unit", "within", "days", "options", "least", "order", "high", "low"] as const;

/**
 * A question whose answer a run computes: a number placed on a scale, a range with a confidence, a curve of shares by days, a choice, or arms put in order. A reader commits to an answer and then sees the run's.
 */
export const ExerciseCell = settings({
  kind: z.literal("exercise"),
  id: CellId,
  ask: paragraphs(600),
  as: oneOf(["number", "range", "curve", "choice", "order"]),
  of: CellId,
  answer: Answer,
  from: z.exactOptional(number),
  to: z.exactOptional(number),
  step: z.exactOptional(z.number("use a number over 0").check(z.positive("use a number over 0"))),
  unit: z.exactOptional(line(30)),
  within: z.exactOptional(z.number("use 0 or more").check(z.minimum(0, "use 0 or more"))),
  days: z.exactOptional(
    z.array(duration(0, 1460), daysRemedy).check(z.minLength(2, daysRemedy), z.maxLength(8, daysRemedy)),
  ),
  options: z.exactOptional(
    z.array(Option, optionsRemedy).check(z.minLength(2, optionsRemedy), z.maxLength(6, optionsRemedy)),
  ),
  least: z.exactOptional(Switch),
  order: z.exactOptional(
    z.array(line(80), orderRemedy).check(z.minLength(2, orderRemedy), z.maxLength(8, orderRemedy)),
  ),
  high: said,
  low: said,
  hints: z.exactOptional(
    z
      .array(paragraphs(600), "use a list of hints")
      .check(z.minLength(1, "use 1 to 3 hints"), z.maxLength(3, "use 1 to 3 hints")),
  ),
  because: z.exactOptional(paragraphs(2000)),
}).check((context) => {
  const cell = context.value;
  const object = (path: readonly (string | number)[], message: string, reason = "shape"): void => {
    context.issues.push({ code: "custom", input: cell, path: [...path], params: { reason }, message });
  };
  const { needs, takes } = asked[cell.as];
  for (const need of needs) if (cell[need] === undefined) object([need], `state ${need}: as ${cell.as} it needs that`);
  for (const setting of some) {
    if (cell[setting] !== undefined && !takes.some((taken) => taken === setting)) {
      object([setting], `leave out ${setting}: as ${cell.as} it has none`);
    }
  }
  if (cell.from !== undefined && cell.to !== undefined && cell.from >= cell.to)
    object(["to"], `use more than ${cell.from}`, "range");
  for (const [setting, message] of lacksOf(cell.answer, cell.as === "curve")) object(["answer", setting], message);
  if (cell.as === "curve" && cell.answer.day !== undefined)
    object(["answer", "day"], "leave out day: a curve has days of its own");
  if (cell.as === "curve" && cell.answer.minus !== undefined)
    object(["answer", "minus"], "leave out minus: a curve is of one share");
  if (cell.as === "curve" && cell.answer.measure !== "independent" && cell.answer.measure !== "current") {
    object(["answer", "measure"], "use independent or current: a curve is of shares by day");
  }
  if (cell.days?.some((day, index) => day <= (cell.days?.[index - 1] ?? -1)) === true)
    object(["days"], daysRemedy, "order");
  if (cell.order !== undefined && new Set(cell.order).size < cell.order.length)
    object(["order"], "say each arm once", "duplicate");
  const among = (cell.options ?? []).map(({ arm }) => arm !== undefined);
  for (const [index, { arm, from, under }] of (cell.options ?? []).entries()) {
    if (arm !== undefined && (from !== undefined || under !== undefined))
      object(["options", index], "use either an arm, or from and under");
    else if (arm === undefined && from === undefined && under === undefined)
      object(["options", index], "state from, under or both; or an arm");
    else if (from !== undefined && under !== undefined && from >= under)
      object(["options", index, "under"], `use more than ${from}`, "range");
  }
  if (among.includes(true) && among.includes(false)) object(["options"], "use arms in all options, or in none");
  if (cell.least === true && !among.includes(true)) object(["least"], "leave out least: it is for a choice among arms");
});
export type ExerciseCell = z.infer<typeof ExerciseCell>;
