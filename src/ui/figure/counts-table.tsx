import { axisTicks, countsAtTicks, type DayTally, type FigureArm, type IndependenceView } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { countWords } from "./count-words.ts";
import { TickTable } from "./tick-table.tsx";

interface CountsTableProps {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
  readonly view: IndependenceView;
  readonly horizon: number;
  readonly width: number;
  readonly phone: boolean;
}

interface CountKind {
  readonly key: keyof Omit<DayTally, "day">;
  readonly heading: string;
}

const stillDependent: CountKind = { key: "stillDependent", heading: "at risk: still dependent" };
const independent: CountKind = { key: "independent", heading: "events: have become independent" };
const lost: CountKind = { key: "lost", heading: "competing events: died, relapsed or had a second graft first" };

const kinds: Readonly<Record<IndependenceView, readonly CountKind[]>> = {
  incidence: [stillDependent, independent, lost],
  stacked: [
    stillDependent,
    independent,
    { key: "dead", heading: "competing events: died first" },
    { key: "relapsed", heading: "competing events: relapsed first" },
    { key: "regrafted", heading: "competing events: had a second graft first" },
  ],
  current: [{ key: "current", heading: "independent on the day" }, stillDependent, independent, lost],
};

/** Simulated patients by what had happened to them, standing under the ticks of the figure's axis. */
export function CountsTable({ summary, arms, view, horizon, width, phone }: CountsTableProps) {
  const ticks = axisTicks(width, horizon, phone);
  const days = ticks.map(({ day }) => day);
  const counts = summary === null ? [] : countsAtTicks(summary, days);
  const most = Math.max(0, ...counts.map(({ n }) => n));
  return (
    <TickTable
      caption="Simulated patients, by days from first dose"
      of="Arm"
      ticks={ticks}
      width={width}
      kinds={kinds[view].map(({ key, heading }) => ({
        key,
        heading: `${most >= 100_000 ? "Thousands of simulated patients" : "Simulated patients"}, ${heading}`,
        rows: arms.map(({ arm, slot, shortLabel }) => ({
          key: arm,
          head: <ArmName slot={slot} name={shortLabel} />,
          values: days.map((day) => {
            const tally = counts.find((each) => each.arm === arm)?.tallies.find((each) => each.day === day);
            return tally === undefined ? "" : countWords(tally[key], most);
          }),
        })),
      }))}
    />
  );
}
