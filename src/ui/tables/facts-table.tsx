import "./facts-table.css";
import type { ComponentChildren } from "preact";
import type { FactGroup } from "./facts.ts";
import { FactValue } from "./fact-value.tsx";

interface FactsTableProps {
  readonly caption: string;
  /** What the labels of the rows are: "Day"; left out where they say it themselves. */
  readonly corner?: string;
  /** The head of each column, by key. */
  readonly heads: readonly { readonly key: string; readonly head: ComponentChildren }[];
  /** Where the columns come from, above their heads, where they come from several places. */
  readonly sources?: readonly { readonly heading: string; readonly columns: number }[];
  readonly groups: readonly FactGroup[];
}

/** Columns for which the page has room; more scroll. */
const roomFor = 6;

/** A table with a subject a column and a fact a row; it scrolls inside itself, its first column fixed. */
export function FactsTable({ caption, corner, heads, sources = [], groups }: FactsTableProps) {
  const crowded = heads.length > roomFor;
  return (
    <div class="facts-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table
        class={crowded ? "facts facts-crowded" : "facts"}
        style={crowded ? { "--facts-columns": heads.length } : undefined}
      >
        <caption>
          <span class="unseen">{caption}</span>
        </caption>
        <thead>
          {sources.length > 0 && (
            <tr class="facts-sources">
              <td />
              {sources.map(({ heading, columns }) => (
                <th key={heading} scope="colgroup" colSpan={columns}>
                  <span>{heading}</span>
                </th>
              ))}
            </tr>
          )}
          <tr>
            <td>{corner}</td>
            {heads.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, facts }) => (
          <tbody key={heading}>
            {heading !== null && (
              <tr class="facts-heading">
                <th scope="rowgroup" colSpan={heads.length + 1}>
                  <span>{heading}</span>
                </th>
              </tr>
            )}
            {facts.map((fact, index) => (
              <tr key={`${index} ${fact.label}`}>
                <th scope="row">{fact.label}</th>
                {heads.map(({ key }, column) => (
                  <td key={key}>
                    <FactValue text={fact.values[column] ?? ""} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
