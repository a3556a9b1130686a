import { counted } from "../../base/counted.ts";
import type { OwnOpened } from "../../schema/own-file.ts";
import { grouped } from "../../base/grouped.ts";
import { listed } from "../words/listed.ts";
import { FailureList } from "./failure-list.tsx";
import { notSmall } from "./patients.ts";
import { reportCsv } from "./report-csv.ts";
import { saveText } from "./save-text.ts";

interface OpenedReportProps {
  readonly opened: OwnOpened;
  /** Whether counts under five are hidden. */
  readonly mask: boolean;
}

/** What came of opening a file: rows kept and refused, why, and which groups are small. */
export function OpenedReport({ opened, mask }: OpenedReportProps) {
  const { file, kept, refused, failures, groups, small } = opened;
  const sizes = groups.map(({ group, n }) => `${group} ${mask && n < notSmall ? "under 5" : grouped(n)}`);
  // Beside the counts of the other groups, the count of all would give a small one away.
  const hidden = mask && groups.length > 1 && small.length > 0;
  return (
    <details class="own-report" open>
      <summary>
        {hidden
          ? `Report: ${refused === 0 ? "no row" : counted(refused, "row")} refused`
          : `Report: ${counted(kept, "row")} kept, ${refused === 0 ? "none" : grouped(refused)} refused`}
      </summary>
      {groups.length > 1 && <p class="own-note">{`Patients by group: ${sizes.join(", ")}.`}</p>}
      {small.length > 0 && (
        <p class="own-note">
          {`Fewer than five patients in ${listed(small.map((group) => `"${group}"`))}: somebody who knows the ward could tell who they are.`}
        </p>
      )}
      {failures.length > 0 && (
        <>
          <p class="own-note">What is listed here is not among the cases. Mend it in the file and open that again.</p>
          <FailureList failures={failures}>
            <button
              type="button"
              class="button"
              onClick={() => saveText(`${file.replace(/\.\w+$/u, "")}-report.csv`, reportCsv(opened))}
            >
              Download the report (CSV)
            </button>
          </FailureList>
        </>
      )}
    </details>
  );
}
