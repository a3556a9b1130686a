import { mostGroups, numeral, type ObservedGroup } from "../../plots/index.ts";
import { listed } from "../words/listed.ts";
import { dailyKinds } from "./count-table.ts";
import type { GroupView, ReportView } from "./group-view.ts";

/** What is not drawn, and what is hidden or shown of small counts, in sentences. */
export function figureNotes(
  { groups: views, small }: ReportView,
  groups: readonly ObservedGroup[],
  mask: boolean,
): readonly string[] {
  const quiet = groups.filter(({ steps }) => steps.length === 0).map(({ name }) => name);
  return [
    ...(small.length > 0 ? [`Left out, fewer than five patients: ${listed(small)}.`] : []),
    ...(quiet.length > 0
      ? [`Counted but not drawn, because fewer than five became independent while five were at risk: ${listed(quiet)}.`]
      : []),
    ...(views.length > groups.length
      ? [`Drawn are the ${numeral(mostGroups)} largest of ${views.length} groups.`]
      : []),
    ...(views.some(isLate) ? ["Who is watched only from a later day counts as at risk from then on."] : []),
    mask
      ? "Small counts are hidden: 1 to 4 patients read <\u00a05, and … hides a count from which one of those could be worked out. A curve begins with its fifth patient, dotted until then, and ends where fewer than five are at risk."
      : "Small counts are shown, and so is every step of a curve. Somebody who knows the ward could tell who a single patient is: hide them before the figure or the table leaves this machine.",
  ];
}

/** Whether some of a group are watched only from a later day. */
function isLate({ counts }: GroupView): boolean {
  const [first = 0] = counts.days;
  const seen = counts.cells.filter(({ day, kind }) => day === first && dailyKinds.some((daily) => daily === kind));
  return seen.reduce((sum, { count }) => sum + count, 0) < counts.n;
}
