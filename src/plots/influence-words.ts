import { counted, nounFor } from "../base/counted.ts";
import type { Leaning } from "../schema/drawn-influence.ts";
import { armWithin } from "./arm-within.ts";
import type { FigureTable } from "./figure-table.ts";
import { inSentence } from "./in-sentence.ts";
import { type InfluenceInput, leaningName } from "./influence-input.ts";
import { numeral } from "./numeral.ts";
import { askedWords, outcomeText } from "./outcome.ts";

const named = 3;

/** Whether the ends of a number differ by no more than draws do by chance. */
function isChance({ span }: Leaning): boolean {
  return span.lower <= 0 && span.upper >= 0;
}

/** A tornado over draws in words: the outcome over all draws, what it leans on most, and how much stays within chance. */
export function influenceFinding({ influence, names, arm, asked, horizon }: InfluenceInput): string {
  if (influence === null) return "Not asked yet.";
  const { draws, patients, mean, lower, upper, leanings } = influence;
  const text = (value: number): string => outcomeText(value, asked, horizon);
  const { title } = askedWords(asked, horizon);
  const lead = `${title}, ${armWithin(arm)}: ${text(mean)} over ${counted(draws, "draw")} of ${counted(patients, "simulated patient")} each, ${text(lower)} to ${text(upper)} in the middle 90\u00a0% of draws.`;
  const clear = leanings.filter((leaning) => !isChance(leaning));
  const first = clear.slice(0, named).map(({ key, low, high }) => {
    return `${inSentence(leaningName(key, names))}, ${text(low.value)} in the fifth of draws where it is lowest and ${text(high.value)} where it is highest`;
  });
  const chance = leanings.length - clear.length;
  return [
    lead,
    first.length === 0 ? "" : `It leans most on ${first.join("; ")}.`,
    `For ${numeral(chance)} of ${numeral(leanings.length)} ${nounFor(leanings.length, "number")} the ends differ by no more than chance.`,
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/** A tornado over draws as numbers, a row a number, the farthest apart first. */
export function influenceTable({ influence, names, arm, asked, horizon }: InfluenceInput): FigureTable {
  const { title, unit, decimals } = askedWords(asked, horizon);
  const outcome = { decimals, unit };
  const two = { decimals: 2 };
  return {
    caption: `Simulated patients. ${title}, ${armWithin(arm)}, over the draws, where each number is lowest and highest`,
    columns: [
      { name: "Number" },
      { name: "Name in the draws" },
      { name: "Lowest fifth", ...outcome },
      { name: "Lower limit, lowest", ...outcome },
      { name: "Upper limit, lowest", ...outcome },
      { name: "Highest fifth", ...outcome },
      { name: "Lower limit, highest", ...outcome },
      { name: "Upper limit, highest", ...outcome },
      { name: "Difference", ...outcome },
      { name: "Lower limit, difference", ...outcome },
      { name: "Upper limit, difference", ...outcome },
      { name: "Partial rank correlation", ...two },
      { name: "Lower limit, correlation", ...two },
      { name: "Upper limit, correlation", ...two },
    ],
    rows: (influence?.leanings ?? []).map(({ key, low, high, span, correlation }) => [
      leaningName(key, names),
      key,
      ...[low, high, span].flatMap(({ value, lower, upper }) => [value, lower, upper]),
      correlation?.value ?? null,
      correlation?.lower ?? null,
      correlation?.upper ?? null,
    ]),
    blank: "not known",
  };
}
