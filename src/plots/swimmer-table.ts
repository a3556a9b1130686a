import type { FigureTable } from "./figure-table.ts";
import { endWords } from "./lane-marks.ts";
import type { ObservedSwimmer } from "./observed-swimmer.ts";
import type { SwimmerOptions } from "./swimmer-figure.ts";
import { swimmerLanes } from "./swimmer-lanes.ts";

type TableOptions = Omit<SwimmerOptions, "width" | "phone">;

/** The lanes as numbers, in their order, published patients first with what is known of them. A reader's own are not in it: what is saved from it holds no rows of theirs. Null before anybody is there. */
export function swimmerTable(options: TableOptions): FigureTable | null {
  const { roster, arms, arm, observed, horizon } = options;
  if (roster === null) return null;
  const label = arms.find((each) => each.arm === arm)?.shortLabel ?? arm;
  const published = observed.filter(({ own }) => !own);
  return {
    caption: `Patients one by one, by days from first dose: simulated, ${label}${published.length === 0 ? "" : ", after those observed"}`,
    blank: "none",
    columns: [
      { name: "Patient" },
      { name: "Independent from day", decimals: 0 },
      { name: "Transfused again on day", decimals: 0 },
      { name: "Ended by" },
      { name: "Followed to day", decimals: 0 },
      { name: "Transfusions after day 0", decimals: 0 },
      { name: "Doses", decimals: 0 },
    ],
    rows: [
      ...published.map((lane) => [
        `Observed, ${lane.label}`,
        observedDays(lane),
        unknown,
        lane.end === null ? unknown : endWords[lane.end.cause],
        lane.end?.day ?? lane.followed ?? unknown,
        unknown,
        unknown,
      ]),
      ...swimmerLanes(options).map((lane) => [
        `Simulated, ${lane.patient}`,
        lane.independent ?? `not reached by day ${Math.min(lane.until, horizon)}`,
        lane.again,
        lane.event === null ? null : endWords[lane.event],
        lane.until,
        lane.transfusions.filter((day) => day > 0).length,
        lane.doses.length,
      ]),
    ],
  };
}

const unknown = "not stated";

function observedDays({ low, high }: ObservedSwimmer): string | number {
  if (low === null || high === null) return unknown;
  return low === high ? low : `${low} to ${high}`;
}
