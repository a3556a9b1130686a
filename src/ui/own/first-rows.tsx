import "./own-table.css";
import type { OwnCase } from "../../schema/own-case.ts";
import { ownCaseColumns } from "./own-case-columns.ts";

const shown = 10;

/** The first rows as they were read, to compare with the file. */
export function FirstRows({ rows }: { readonly rows: readonly OwnCase[] }) {
  const first = rows.slice(0, shown);
  const columns = ownCaseColumns(rows);
  const caption =
    first.length === 1 ? "The first row as it was read" : `The first ${first.length} rows as they were read`;
  return (
    <details class="own-report" open>
      <summary>{caption}</summary>
      <div class="own-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table class="own-table">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ column, head }) => (
                <th key={column} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row) => (
              <tr key={row.id}>
                {columns.map(({ column, cell }) =>
                  column === "id" ? (
                    <th key={column} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={column} class={row[column] === null ? "own-quiet" : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
