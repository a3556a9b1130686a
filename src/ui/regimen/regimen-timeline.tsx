import { ownRegimen } from "../../schema/own-regimen.ts";
import type { RegimenCell } from "../../schema/regimen-cell.ts";
import { DoseTimeline } from "../tables/dose-timeline.tsx";

/** When a regimen of the reader's own gives what, on a ruler of days; in the grey of no arm, as it need not be one. */
export function RegimenTimeline({ cell }: { readonly cell: RegimenCell }) {
  const { id, label } = cell;
  const { regimen, effects } = ownRegimen(cell);
  return (
    <div class="editor-figure">
      <DoseTimeline
        arms={[{ arm: id, regimens: [{ regimen: id, start: 0, dose: 1, every: null }] }]}
        drawn={[{ arm: id, label, shortLabel: label, slot: 1 }]}
        known={{ regimens: [regimen], effects }}
      />
    </div>
  );
}
