import type { IndependenceView } from "../../plots/index.ts";

/** How a view of the independence figure is called, and what its heights are. */
interface ViewTitle {
  /** What a phone has room for. */
  readonly main: string;
  readonly rest: string;
  readonly subtitle: string;
}

const noBand = "No band: parameter uncertainty is not part of this run.";
const noBandStacked = "No band here: limits of stacked shares would not add up.";
const rest = ", by days from first dose";

/** What the band is, or why there is none; `draws` undefined: the run is of typical values alone. */
export function bandWords(view: IndependenceView, draws: number | undefined): string {
  if (draws === undefined) return noBand;
  if (view === "stacked") return noBandStacked;
  return `Band: what nobody knows, 90\u00a0% of ${draws} parameter draws. Patients vary within each.`;
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
