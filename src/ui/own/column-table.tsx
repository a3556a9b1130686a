import "./own-table.css";
import type { OwnColumn } from "../../schema/own-case.ts";
import type { Inspection } from "../../schema/own-file.ts";
import { grouped } from "../../base/grouped.ts";
import { columnWords } from "./column-words.ts";
import { meaningOf, type ReadingDraft } from "./reading-draft.ts";
import { RiskNote } from "./risk-note.tsx";

interface ColumnTableProps {
  readonly inspection: Inspection;
  readonly draft: ReadingDraft;
  readonly change: (part: Partial<ReadingDraft>) => void;
  /** The message that says what is wrong with the choices; undefined: nothing is. */
  readonly fault: string | undefined;
}

const isColumn = (value: string): value is OwnColumn => value in columnWords;

/** The columns of an inspected file: what stands in each, and what it is read as. */
export function ColumnTable({ inspection, draft, change, fault }: ColumnTableProps) {
  const { columns, file } = inspection;
  const read = (name: string, value: string) =>
    change({ meant: new Map([...draft.meant, [name, isColumn(value) ? value : null]]) });
  const take = (name: string, taken: boolean) => {
    const others = [...draft.risked].filter((other) => other !== name);
    change({ risked: new Set(taken ? [...others, name] : others) });
  };
  return (
    <div class="own-scroll" role="region" aria-label={`Columns of ${file}`} tabIndex={0}>
      <table class="own-table own-columns">
        <caption class="unseen">{`Columns of ${file}`}</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">What it is</th>
            <th scope="col">What stands in it</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const { name, risk, samples, blanks } = column;
            const taken = draft.risked.has(name);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {(risk === null || taken) && (
                    <select
                      class="own-select"
                      aria-label={`What ${name} is`}
                      aria-describedby={fault}
                      value={meaningOf(draft, column) ?? ""}
                      onChange={({ currentTarget }) => read(name, currentTarget.value)}
                    >
                      <option value="">not read</option>
                      {Object.entries(columnWords).map(([value, words]) => (
                        <option key={value} value={value}>
                          {words}
                        </option>
                      ))}
                    </select>
                  )}
                  {risk !== null && (
                    <RiskNote column={column} risk={risk} taken={taken} take={(all) => take(name, all)} />
                  )}
                </td>
                <td class="own-samples">
                  {samples.join(" · ")}
                  {risk !== null && <span class="own-quiet">not shown</span>}
                  {blanks > 0 && <span class="own-quiet">{` (${grouped(blanks)} blank)`}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
