import { counted, nounFor } from "../base/counted.ts";
import { armWithin } from "./arm-within.ts";
import { numeral } from "./numeral.ts";
import { sentenceCase } from "./sentence-case.ts";
import { outcomeOf, outcomeText, askedWords } from "./outcome.ts";
import { rowWithin, type TornadoInput, type TornadoRow, tornadoRows } from "./tornado-rows.ts";

/** Parameters named in the sentence. */
const named = 3;

/** A tornado in words: the outcome of the run, the parameters that move it farthest with the outcome at both ends, and how many stay within the noise. */
export function tornadoFinding(input: TornadoInput): string {
  const { base, arm, asked } = input;
  const found = outcomeOf(base, arm.arm, asked);
  if (base === null || found === undefined) return "Not simulated yet.";
  const { horizon, patients } = base;
  const text = (value: number | null): string => outcomeText(value, asked, horizon);
  const rows = tornadoRows(input);
  const { title } = askedWords(asked, horizon);
  const lead = `${title}, ${armWithin(arm)}, ${counted(patients, "simulated patient")}: ${text(found.value)} as the run`;
  const clear = rows.filter((row) => !rowWithin(row));
  const words = ({ parameter: { name }, low, high }: TornadoRow): string =>
    `${name}, ${text(low.value)} at ${low.at} and ${text(high.value)} at ${high.at}`;
  const parts = clear.slice(0, named).map(words);
  const within = rows.length - clear.length;
  const noise =
    rows.length === 0
      ? ""
      : ` ${within === 0 ? "None" : sentenceCase(numeral(within))} of ${numeral(rows.length)} ${nounFor(rows.length, "parameter")} ${within === 1 ? "stays" : "stay"} within the Monte-Carlo error at both ends.`;
  return `${lead}${parts.length === 0 ? "" : `; ${parts.join("; ")}`}.${noise}`;
}
