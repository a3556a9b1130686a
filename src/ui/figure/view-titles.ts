import { counted } from "../../base/counted.ts";
import type { IndependenceView } from "../../plots/index.ts";

/** How a view of the independence figure is called, and what its heights are. */
interface ViewTitle {
  /** What a phone has room for. */
  readonly main: string;
  readonly rest: string;
  readonly subtitle: string;
}

const noBand = "No band: parameter uncertainty is not part of this run.";
const hidden = "What nobody knows is hidden.";
const rest = ", by days from first dose";

/** How many parameter draws a picture is of (undefined: none, typical values alone), and whether it shows what they differ by. */
export interface RangeShown {
  readonly draws: number | undefined;
  readonly ranged: boolean;
}

/** What the band is, or why there is none. */
export function bandWords(view: IndependenceView, { draws, ranged }: RangeShown): string {
  if (draws === undefined) return noBand;
  if (!ranged) return hidden;
  const many = `what nobody knows, 90\u00a0% of ${counted(draws, "parameter draw")}.`;
  if (view === "stacked") return `Whiskers: ${many}`;
  return `Band: ${many} Patients vary within each.`;
}

export const viewTitles: Readonly<Record<IndependenceView, ViewTitle>> = {
  incidence: {
    main: "Independent of transfusion",
    rest,
    subtitle: `Share of simulated patients; death, relapse and second graft compete.`,
  },
  stacked: {
    main: "Independent, still dependent or lost",
    rest,
    subtitle: `Share of simulated patients by what came first; the five shares add to 100\u00a0%.`,
  },
  current: {
    main: "Independent of transfusion on the day",
    rest,
    subtitle: `Share independent that day: it falls with a transfusion, death, relapse or second graft.`,
  },
};
