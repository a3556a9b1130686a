import type { SweepPoint } from "../../notebook/index.ts";
import { FigureStamp } from "../figure/figure-stamp.tsx";
import { saveText } from "../own/save-text.ts";
import { FactsTable } from "./facts-table.tsx";
import { sweepCsv } from "./sweep-csv.ts";
import { sweepFacts, type SweptArm, sweptValue } from "./sweep-facts.ts";

interface SweepTableProps {
  /** The name of the *sweep* cell. */
  readonly name: string;
  readonly vary: string;
  readonly points: readonly SweepPoint[];
  readonly arms: readonly SweptArm[];
  readonly seed: string;
  /** Whether the numbers answer the settings as they stand. */
  readonly current: boolean;
}

/** What a run comes to as one thing is varied: a value a column, an arm a row. */
export function SweepTable({ name, vary, points, arms, seed, current }: SweepTableProps) {
  const fewest = points.reduce<SweepPoint["summary"]>(
    (least, { summary }) =>
      least === null || (summary !== null && summary.patients < least.patients) ? summary : least,
    null,
  );
  return (
    <div>
      <p class="facts-note">
        The same simulated patients with {vary} varied; everything else is as in the run. ± is the Monte-Carlo error (95
        %). {!current && <span class="figure-stale">stale</span>}
      </p>
      <FactsTable
        caption={`The run with ${vary} varied, by arm and value`}
        heads={points.map(({ value }) => ({ key: String(value), head: sweptValue(vary, value) }))}
        groups={sweepFacts(points, arms)}
      />
      <FigureStamp summary={fewest} seed={seed} />
      <p>
        <button type="button" class="button" onClick={() => saveText(`${name}.csv`, sweepCsv(vary, points))}>
          Save as CSV
        </button>
      </p>
    </div>
  );
}
