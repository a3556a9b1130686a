import * as z from "zod/mini";
import { oneOf, settings } from "./settings.ts";

/** What a rule may read, its unit, and the range of thresholds: measured in practice, on the day it is decided. */
export const measures = {
  reticulocytes: { unit: "10⁹/L", low: 0, high: 500 },
  haemoglobin: { unit: "g/dL", low: 4, high: 18 },
  titre: { unit: "", low: 1, high: 4096 },
  transfusions: { unit: "in 28 days", low: 0, high: 28 },
} as const;

export const Measure = oneOf(["reticulocytes", "haemoglobin", "titre", "transfusions"]);
export type Measure = z.infer<typeof Measure>;

const remedy = "use a number, as 30";
const threshold = z.exactOptional(z.number(remedy));

/**
 * When a regimen of an arm is given at all: only if, on the day it would start, the measure is still under (strictly) or over (strictly) a threshold. `reticulocytes` absolute, in 10⁹/L; `haemoglobin` in g/dL after that day's visit; `titre` the IgM isoagglutinin's as a laboratory reports it, as 1 : so many; `transfusions` those of the 28 days up to and including that day, those before the first dose too. All is read after that day's visit and before anything given that day acts.
 */
export const Rule = settings({
  measure: Measure,
  under: threshold,
  over: threshold,
}).check((context) => {
  const { measure, under, over } = context.value;
  const object = (setting: string, message: string): void => {
    context.issues.push({ code: "custom", input: context.value, path: [setting], message });
  };
  if ((under === undefined) === (over === undefined)) object("under", "say either under or over, as under: 30");
  const { low, high, unit } = measures[measure];
  for (const [setting, value] of Object.entries({ under, over })) {
    if (value !== undefined && (value < low || value > high)) object(setting, `use ${low} to ${high} ${unit}`.trim());
  }
});
export type Rule = z.infer<typeof Rule>;
