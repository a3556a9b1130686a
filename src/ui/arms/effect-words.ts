import { percent } from "../../plots/index.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { Effect } from "../../schema/effect.ts";
import { amount } from "../words/amount.ts";
import { fractionWords } from "../words/fraction-words.ts";

/** What an effect does in an arm, in words with numbers and days from first dose; null where its size has not been measured and stands at zero. */
export function effectWords(effect: Effect, { start, dose }: Pick<ArmRegimen, "start" | "dose">): string | null {
  const from = start + effect.day + (effect.onDays?.[0] ?? 0) + (effect.lag ?? 0);
  const doses = effect.onDays?.length ?? effect.doses;
  const again = doses > 1 ? `, and so after each of ${doses} doses` : "";
  const days = `${effect.days === null ? `from day ${from}` : `days ${from} to ${from + effect.days}`}${again}`;
  const fading = effect.decay === null ? "" : `, fading with a time constant of ${effect.decay} d`;
  const size = effect.size * dose;
  const left = effect.size ** dose;
  if (size === 0 && effect.kind !== "immunosuppression") return null;
  switch (effect.kind) {
    case "supply":
      return `${doses > 1 ? `${doses} times ` : ""}${amount(size, 2)} of a healthy marrow in progenitors, from day ${from}${fading}; in ${fractionWords(effect.escapeShare ?? 0)} of units they lack the antigen and escape the antibody`;
    case "net":
      return `the plasma cells that make the antibody are lost ${amount(Math.exp(size), 1)} times as fast, ${days}`;
    case "calm":
      return `cellular inhibition is calmed by ${percent(Math.min(1, size))}, ${days}${fading}`;
    case "deplete":
      return `plasma cells are removed at ${amount(size, 3)} a day, ${days}; ${percent(effect.spared ?? 0)} are spared`;
    case "bolus":
      return `each dose leaves ${percent(left)} of the plasma cells`;
    case "remove":
      return `each session leaves ${percent(left)} of the antibody in plasma`;
    case "immunosuppression":
      return `immunosuppression ${effect.note === null ? heldOrTapered(size, from, effect.days ?? 0) : `changes: ${effect.note}`}`;
    case "gvp":
      return `donor cells remove plasma cells at ${amount(size, 3)} a day, ${days}`;
    case "epo":
      return `${amount(size, 0)} mIU/mL of erythropoietin is added, ${days}`;
    case "graft":
      return `the output of the graft ${size < 0 ? "falls" : "rises"} by ${percent(Math.abs(size))}, ${days}`;
  }
}

function heldOrTapered(level: number, from: number, over: number): string {
  if (level === 0)
    return `falls to nothing from day ${from} to ${from + over}, where the plan does not get there before`;
  const end = from + over;
  return `is held at ${percent(level)} of its full level from day ${from} to ${end}, and is back on its plan by day ${end + over}`;
}
