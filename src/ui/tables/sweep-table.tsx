import type { Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { SweepPoint } from "../../notebook/index.ts";
import { ErrorSwitch } from "../figure/error-switch.tsx";
import { FigureStamp } from "../figure/figure-stamp.tsx";
import { RangeSwitch } from "../figure/range-switch.tsx";
import { shownAnswer } from "../figure/use-shown-answer.ts";
import { saveText } from "../own/save-text.ts";
import { fewestPatients } from "./fewest-patients.ts";
import { FactsTable } from "./facts-table.tsx";
import { sweepCsv } from "./sweep-csv.ts";
import { pointWords, sweepFacts, type SweptArm, variedWords } from "./sweep-facts.ts";
import { tableNote } from "./table-note.ts";

interface SweepTableProps {
  /** The name of the *sweep* cell. */
  readonly name: string;
  readonly vary: string;
  /** The second thing varied; null: there is none. */
  readonly across: string | null;
  readonly points: readonly SweepPoint[];
  readonly arms: readonly SweptArm[];
  /** What a parameter is called, by its symbol. */
  readonly called: (symbol: string) => string;
  readonly seed: string;
  /** Whether the numbers answer the settings as they stand. */
  readonly current: boolean;
  /** Whether the Monte-Carlo error is printed. */
  readonly showsError: Signal<boolean>;
}

/** What a run comes to as one thing is varied: a value a column, an arm a row. */
export function SweepTable({ name, vary, across, points, arms, called, seed, current, showsError }: SweepTableProps) {
  const [ranged, showRange] = useState(true);
  const printed = showsError.value;
  const fewest = fewestPatients(points);
  const draws = fewest?.draws;
  const shown = points.map((point) => ({ ...point, summary: shownAnswer(point.summary, { ranged, printed }) }));
  return (
    <div>
      <p class="facts-note">
        The same simulated patients with {variedWords(vary, across, called)} varied; everything else is as in the run
        {tableNote({ draws, ranged, printed })} {!current && <span class="figure-stale">stale</span>}
      </p>
      <FactsTable
        caption={`The run with ${variedWords(vary, across, called)} varied, by arm and value`}
        heads={points.map((point) => {
          const head = pointWords(vary, across, point, called);
          return { key: head, head };
        })}
        groups={sweepFacts(shown, arms)}
      />
      <FigureStamp summary={fewest} seed={seed} />
      <div class="figure-switches">
        <RangeSwitch draws={draws} ranged={ranged} show={showRange} />
        <ErrorSwitch shows={showsError} />
      </div>
      <p>
        <button type="button" class="button" onClick={() => saveText(`${name}.csv`, sweepCsv(vary, shown, across))}>
          Save as CSV
        </button>
      </p>
    </div>
  );
}
