import "./own-table.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { OwnOpened } from "../../schema/own-file.ts";
import { sentence } from "../failure/failure-words.ts";
import { grouped } from "../../base/grouped.ts";

interface FailureListProps {
  readonly failures: OwnOpened["failures"];
  /** What else can be done with the list. */
  readonly children: ComponentChildren;
}

const first = 20;

/** What was refused, a failure a line with its row and column; it scrolls inside itself, the first twenty until all are asked for. */
export function FailureList({ failures, children }: FailureListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? failures : failures.slice(0, first);
  return (
    <>
      <div class="own-scroll own-failures" role="region" aria-label="Rows refused" tabIndex={0}>
        <ol>
          {shown.map(({ message, remedy }) => (
            <li>
              {sentence(message)} {sentence(remedy)}
            </li>
          ))}
        </ol>
      </div>
      <div class="own-actions">
        {!all && failures.length > first && (
          <button type="button" class="button" onClick={() => setAll(true)}>
            {`Show all ${grouped(failures.length)}`}
          </button>
        )}
        {children}
      </div>
    </>
  );
}
