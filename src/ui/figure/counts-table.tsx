import { axisTicks, countsAtTicks, type DayTally, type FigureArm } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { countWords } from "./count-words.ts";
import { TickTable } from "./tick-table.tsx";

interface CountsTableProps {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
  readonly horizon: number;
  readonly width: number;
  readonly phone: boolean;
}

const kinds: readonly { readonly key: keyof Omit<DayTally, "day">; readonly heading: string }[] = [
  { key: "stillDependent", heading: "still dependent" },
  { key: "independent", heading: "who have become independent" },
  { key: "lost", heading: "who died, relapsed or had a second graft first" },
];

/** Simulated patients by what had happened to them, standing under the ticks of the figure's axis. */
export function CountsTable({ summary, arms, horizon, width, phone }: CountsTableProps) {
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
      kinds={kinds.map(({ key, heading }) => ({
        key,
        heading: `${most >= 100_000 ? "Thousands of simulated patients" : "Simulated patients"} ${heading}`,
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
