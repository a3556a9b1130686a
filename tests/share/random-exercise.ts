import fc from "fast-check";
import { readBy } from "../../src/schema/objection.ts";
import { paragraphs } from "../../src/schema/paragraphs.ts";
import { anyText, decimal, id, inDays, oneLine, settings, whole } from "./random-values.ts";

/** Lines of Markdown that may stand in a block. */
export const words = fc
  .array(fc.oneof(anyText, fc.constantFrom("- a", "# b", "> c", "a: b", "'", '"', "", "---", "...", "*x*")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => lines.join("\n"))
  .filter((text) => readBy(paragraphs(600), text).ok);
const measured = settings(
  { measure: fc.constantFrom("independent", "current"), day: whole(0, 1460).map(inDays) },
  { arm: oneLine, run: id },
);
const asked = fc.oneof(
  settings(
    { as: fc.constant("number"), from: whole(-9, 0), to: whole(1, 9) },
    { step: decimal(0.1, 1), unit: oneLine.filter((unit) => unit.length <= 30), within: decimal(0, 3), high: words },
  ),
  settings(
    {
      as: fc.constant("curve"),
      days: fc.constant(["30 d", "90 d"]),
      answer: settings({ measure: fc.constantFrom("independent", "current") }, { arm: oneLine, run: id }),
    },
    { low: words },
  ),
  settings(
    {
      as: fc.constant("choice"),
      options: fc.array(settings({ says: oneLine, under: decimal(1, 2) }, { from: decimal(0, 0.5), back: words }), {
        minLength: 2,
        maxLength: 3,
      }),
    },
    {},
  ),
  settings(
    {
      as: fc.constant("order"),
      order: fc.uniqueArray(oneLine, { minLength: 2, maxLength: 4 }),
    },
    {},
  ),
);
/** Exercises of several kinds, without a name. */
export const exercise = fc
  .tuple(
    settings(
      { kind: fc.constant("exercise"), ask: words, of: id, answer: measured },
      { hints: fc.array(words, { minLength: 1, maxLength: 3 }), because: words },
    ),
    asked,
  )
  .map(([what, how]) => ({ ...what, ...how }));
