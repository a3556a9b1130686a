import "./ledger.css";
import type { ComponentChildren } from "preact";
import { markedText } from "../../glossary/marked-text.tsx";

/** A line of a ledger. */
export interface LedgerRow {
  readonly key: string;
  readonly cells: readonly ComponentChildren[];
}

interface LedgerProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Which cell of a row heads it; the first unless said otherwise. */
  readonly headed?: number;
  /** Groups of rows, each under a heading of its own or none. */
  readonly groups: readonly { readonly heading: string | null; readonly rows: readonly LedgerRow[] }[];
}

/** A table with a subject a row; it scrolls inside itself, its first column fixed. Terms in its heads are marked. */
export function Ledger({ caption, heads, headed = 0, groups }: LedgerProps) {
  const seen = new Set<string>();
  return (
    <div class="ledger-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="ledger">
        <caption>
          <span class="unseen">{caption}</span>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {markedText(head, seen)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, rows }) => (
          <tbody key={heading}>
            {heading !== null && (
              <tr class="ledger-heading">
                <th scope="rowgroup" colSpan={heads.length}>
                  <span>{heading}</span>
                </th>
              </tr>
            )}
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) => (index === headed ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
