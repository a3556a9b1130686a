import type { SweepPoint } from "../../notebook/index.ts";
import { FigureStamp } from "../figure/figure-stamp.tsx";
import { saveText } from "../own/save-text.ts";
import { fewestPatients } from "./fewest-patients.ts";
import { FactsTable } from "./facts-table.tsx";
import { sweepCsv } from "./sweep-csv.ts";
import { pointWords, sweepFacts, type SweptArm, variedWords } from "./sweep-facts.ts";

interface SweepTableProps {
  /** The name of the *sweep* cell. */
  readonly name: string;
  readonly vary: string;
  /** The second thing varied; null: there is none. */
  readonly across: string | null;
  readonly points: readonly SweepPoint[];
  readonly arms: readonly SweptArm[];
  readonly seed: string;
  /** Whether the numbers answer the settings as they stand. */
  readonly current: boolean;
}

/** What a run comes to as one thing is varied: a value a column, an arm a row. */
export function SweepTable({ name, vary, across, points, arms, seed, current }: SweepTableProps) {
  const fewest = fewestPatients(points);
  return (
    <div>
      <p class="facts-note">
        The same simulated patients with {variedWords(vary, across)} varied; everything else is as in the run. ± is the
        Monte-Carlo error (95 %).{" "}
        {fewest?.draws === undefined ? "" : `Numbers are of ${fewest.draws} parameter draws together. `}
        {!current && <span class="figure-stale">stale</span>}
      </p>
      <FactsTable
        caption={`The run with ${variedWords(vary, across)} varied, by arm and value`}
        heads={points.map((point) => ({ key: pointWords(vary, across, point), head: pointWords(vary, across, point) }))}
        groups={sweepFacts(points, arms)}
      />
      <FigureStamp summary={fewest} seed={seed} />
      <p>
        <button type="button" class="button" onClick={() => saveText(`${name}.csv`, sweepCsv(vary, points, across))}>
          Save as CSV
        </button>
      </p>
    </div>
  );
}
