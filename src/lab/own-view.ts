import type { OwnCase } from "../schema/own-case.ts";
import type { OwnView, StoredCases } from "../schema/own-file.ts";
import { notStated } from "./own-groups.ts";
import { survivalReport } from "./survival-report.ts";

/** Rows of a reader's that the page gets to show. */
const mostShown = 200;

const causes: Readonly<Record<OwnCase["outcome"], number>> = {
  "still dependent": 0,
  independent: 1,
  died: 2,
  relapsed: 3,
  "second graft": 4,
};

/** What cells show of a reader's cases: the first 200 rows, and survival, incidences and tests of all, by group where any is stated; 95 % limits on the log-log scale, means restricted to 180 and 365 d. */
export function ownView({ file, clock, rows }: StoredCases): OwnView {
  const entries = rows.map(({ entry }) => entry);
  const grouped = rows.some(({ group }) => group !== null);
  const report = survivalReport(
    {
      time: rows.map(({ time }) => time),
      status: rows.map(({ outcome }) => causes[outcome]),
      entry: entries.every((entry) => entry === null) ? null : entries,
      group: grouped ? rows.map(({ group }) => group ?? notStated) : null,
    },
    { limits: "log-log", taus: [180, 365] },
  );
  return { file, n: rows.length, clock, rows: rows.slice(0, mostShown), report };
}
