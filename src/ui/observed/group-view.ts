import type { ObservedStep } from "../../plots/index.ts";
import type { SurvivalGroup, SurvivalReport } from "../../schema/survival-report.ts";
import { type CountTable, countTable } from "./count-table.ts";
import { fewest } from "./drawn-range.ts";
import { maskedCounts } from "./masked-counts.ts";

/** One group with its counts, and the corners of its curve that may be shown. */
export interface GroupView {
  readonly name: string;
  readonly group: SurvivalGroup;
  readonly counts: CountTable;
  /** Whether small counts are hidden. */
  readonly mask: boolean;
  /** The whole curve, from day 0 to the last day on which anything was seen. */
  readonly corners: readonly ObservedStep[];
  /** The part that may be shown; empty: none. */
  readonly drawn: readonly ObservedStep[];
}

/** What may be shown of a report: its groups with their counts, and the names of those too small to show. */
export interface ReportView {
  readonly groups: readonly GroupView[];
  readonly small: readonly string[];
}

/** A report as it may be shown, with counts on the given days; `mask` hides small counts, and groups of fewer than five altogether. */
export function reportView(
  { groups }: Pick<SurvivalReport, "groups">,
  days: readonly number[],
  mask: boolean,
): ReportView {
  const isSmall = ({ n }: SurvivalGroup): boolean => mask && n < fewest;
  return {
    groups: groups.filter((group) => !isSmall(group)).map((group) => groupView(group, days, mask)),
    small: groups.filter(isSmall).map(groupName),
  };
}

function groupName({ group }: SurvivalGroup): string {
  return group === "" || group === "all" ? "all patients" : group;
}

function groupView(group: SurvivalGroup, days: readonly number[], mask: boolean): GroupView {
  const table = countTable(group, days);
  const corners = incidenceCorners(group);
  const { drawn } = table;
  const within = drawn === null ? [] : corners.filter(({ day }) => drawn.from <= day && day <= drawn.to);
  return {
    name: groupName(group),
    group,
    counts: mask ? maskedCounts(table) : table,
    mask,
    corners,
    drawn: mask ? within : corners,
  };
}

/** The corners of the incidence of independence, from 0 on day 0. */
function incidenceCorners({ curve }: SurvivalGroup): readonly ObservedStep[] {
  const start = { day: 0, share: 0, lower: null, upper: null };
  const corners = curve.map(({ time, incidence }): ObservedStep => {
    const cause = incidence.find((one) => one.cause === 1);
    if (cause === undefined) return { ...start, day: time };
    return { day: time, share: cause.estimate, lower: cause.lower, upper: cause.upper };
  });
  return corners[0]?.day === 0 ? corners : [start, ...corners];
}
