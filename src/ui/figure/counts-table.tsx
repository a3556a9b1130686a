import "./counts-table.css";
import { axisTicks, countsAtTicks, type DayTally, type FigureArm } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { countWords } from "./count-words.ts";
import { countsColumns } from "./counts-columns.ts";

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
  const { before, columns } = countsColumns(axisTicks(width, horizon, phone));
  const days = columns.map(({ day }) => day);
  const counts = summary === null ? [] : countsAtTicks(summary, days);
  const most = Math.max(0, ...counts.map(({ n }) => n));
  const across = columns.reduce((sum, column) => sum + column.width, before);
  return (
    <table class="counts" style={{ width: percentage(across / width) }}>
      <caption>
        <span class="unseen">Simulated patients, by days from first dose</span>
      </caption>
      <colgroup>
        <col style={{ width: percentage(before / across) }} />
        {columns.map((column) => (
          <col key={column.day} style={{ width: percentage(column.width / across) }} />
        ))}
      </colgroup>
      <thead class="counts-days">
        <tr>
          <th scope="col">
            <span class="unseen">Arm</span>
          </th>
          {days.map((day) => (
            <th key={day} scope="col">
              <span class="unseen">day {day}</span>
            </th>
          ))}
        </tr>
      </thead>
      {kinds.map(({ key, heading }) => (
        <tbody key={key}>
          <tr class="counts-heading">
            <th colSpan={columns.length + 1} scope="rowgroup">
              {most >= 100_000 ? "Thousands of simulated patients" : "Simulated patients"} {heading}
            </th>
          </tr>
          {arms.map(({ arm, slot, shortLabel }) => (
            <tr key={arm}>
              <th scope="row">
                <ArmName slot={slot} name={shortLabel} />
              </th>
              {columns.map(({ day, left, right }) => {
                const tally = counts.find((each) => each.arm === arm)?.tallies.find((each) => each.day === day);
                return (
                  <td
                    key={day}
                    style={{ paddingLeft: percentage(left / across), paddingRight: percentage(right / across) }}
                  >
                    {tally === undefined ? "" : countWords(tally[key], most)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A part of a length: paper is narrower than the window, and the figure shrinks with it. */
function percentage(part: number): string {
  return `${100 * part}%`;
}
