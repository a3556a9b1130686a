import "./counts-table.css";
import type { ComponentChildren } from "preact";
import type { AxisTick } from "../../plots/index.ts";
import { countsColumns } from "./counts-columns.ts";

/** Rows of one kind of count, under their heading. */
export interface TickRows {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly {
    readonly key: string;
    readonly head: ComponentChildren;
    /** A value a tick. */
    readonly values: readonly ComponentChildren[];
  }[];
}

interface TickTableProps {
  readonly caption: string;
  /** What a row is of: "Arm". */
  readonly of: string;
  readonly ticks: readonly AxisTick[];
  /** The figure's, in px. */
  readonly width: number;
  readonly kinds: readonly TickRows[];
}

/** A table whose numbers stand under the ticks of the figure above it. */
export function TickTable({ caption, of, ticks, width, kinds }: TickTableProps) {
  const { before, columns } = countsColumns(ticks);
  const across = columns.reduce((sum, column) => sum + column.width, before);
  return (
    <table class="counts" style={{ width: percentage(across / width) }}>
      <caption>
        <span class="unseen">{caption}</span>
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
            <span class="unseen">{of}</span>
          </th>
          {columns.map(({ day }) => (
            <th key={day} scope="col">
              <span class="unseen">day {day}</span>
            </th>
          ))}
        </tr>
      </thead>
      {kinds.map(({ key, heading, rows }) => (
        <tbody key={key}>
          <tr class="counts-heading">
            <th colSpan={columns.length + 1} scope="rowgroup">
              <span class="counts-words" style={{ maxWidth: percentage(Math.min(1, width / across)) }}>
                {heading}
              </span>
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {columns.map(({ day, left, right }, index) => (
                <td
                  key={day}
                  style={{ paddingLeft: percentage(left / across), paddingRight: percentage(right / across) }}
                >
                  {row.values[index]}
                </td>
              ))}
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
