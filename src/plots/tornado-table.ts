import { armWithin } from "./arm-within.ts";
import type { FigureTable } from "./figure-table.ts";
import { outcomeOf, askedWords } from "./outcome.ts";
import { type TornadoEnd, type TornadoInput, tornadoRows } from "./tornado-rows.ts";

function noiseWords({ within, value }: TornadoEnd): string {
  if (value === null) return "not reached";
  if (within === null) return "error not known";
  return within ? "within the error" : "beyond the error";
}

/** A tornado as numbers, a row a parameter, all of them, the farthest first. */
export function tornadoTable(input: TornadoInput & { readonly horizon: number }): FigureTable {
  const { base, arm, asked } = input;
  const horizon = base?.horizon ?? input.horizon;
  const { title, unit, decimals, blank } = askedWords(asked, horizon);
  const outcome = { decimals, unit };
  const own = outcomeOf(base, arm.arm, asked)?.value ?? null;
  return {
    caption: `Simulated patients. ${title}, ${armWithin(arm)}, with each parameter alone at its lowest and highest value`,
    blank,
    columns: [
      { name: "Parameter" },
      { name: "Symbol" },
      { name: "Unit" },
      { name: "In the run" },
      { name: "Outcome as the run", ...outcome },
      { name: "Lowest" },
      { name: "Outcome at the lowest", ...outcome },
      { name: "Lowest against the run" },
      { name: "Highest" },
      { name: "Outcome at the highest", ...outcome },
      { name: "Highest against the run" },
    ],
    rows: tornadoRows(input).map(({ parameter: { name, symbol, unit: measured, usual }, low, high }) => [
      name,
      symbol,
      measured === "" ? "none" : measured,
      String(usual),
      own,
      String(low.at),
      low.value,
      noiseWords(low),
      String(high.at),
      high.value,
      noiseWords(high),
    ]),
  };
}
