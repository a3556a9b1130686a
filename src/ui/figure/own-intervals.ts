import type { FigureArm, ObservedInterval, OwnLane } from "../../plots/index.ts";
import type { OwnCase } from "../../schema/own-case.ts";
import type { OwnView } from "../../schema/own-file.ts";
import type { NamedArm } from "../arms/figure-arms.ts";
import { fewest } from "../observed/drawn-range.ts";
import { armSlot } from "../observed/figure-groups.ts";
import { patientCount } from "../observed/patient-count.ts";
import { pooledCorners } from "../observed/pooled-corners.ts";
import { reachedDay } from "../observed/quantile-of.ts";

/** Own cases that have a lane each; more share one. */
const mostLanes = 6;
const longest = 8;

const fared: Readonly<Record<OwnCase["outcome"], string>> = {
  independent: "",
  died: "died on ",
  relapsed: "relapsed on ",
  "second graft": "second graft on ",
  "still dependent": "dependent on ",
};

/** A reader's own patients as lanes: one each while there are at most six, otherwise one lane from the first to the third quartile of the time to independence. None on another clock than the figure's. */
export function ownIntervals(
  own: OwnView | null,
  named: readonly NamedArm[],
  drawn: readonly FigureArm[],
): readonly ObservedInterval[] {
  if (own === null || own.clock !== "therapy") return [];
  const armOf = (group: string | null): string => {
    const slot = group === null ? null : armSlot(group, named, drawn);
    return drawn.find((arm) => arm.slot === slot)?.arm ?? "";
  };
  if (own.n > mostLanes)
    return [pooled(own, armOf(own.report.groups.length === 1 ? (own.report.groups[0]?.group ?? null) : null))];
  return own.rows.map(({ id, group, time, outcome }) => ({
    arm: armOf(group),
    label: `yours: ${id.length > longest ? `${id.slice(0, longest)}…` : id}, ${fared[outcome]}day ${time}`,
    low: time,
    high: time,
    n: 1,
    own: { shows: outcome === "independent" ? "independent" : "otherwise" },
  }));
}

/** Small counts stay hidden here, whatever is decided elsewhere: a quartile that rests on fewer than five patients is not shown, the bar begins with the fifth, open. */
function pooled({ n, report }: OwnView, arm: string): ObservedInterval {
  const corners = pooledCorners(report);
  const reached = (p: number): number | null => reachedDay(corners, p, ({ share }) => share);
  const [first, median, third] = [reached(0.25), reached(0.5), reached(0.75)];
  const last = corners.at(-1)?.day ?? 0;
  const fifth = corners.find(({ independent }) => independent >= fewest)?.day;
  const lane = (says: string, low: number, high: number, own: OwnLane): ObservedInterval => ({
    arm,
    label: `your cases${says}`,
    low,
    high,
    n,
    count: patientCount(report, true),
    own,
  });
  if (fifth === undefined) return lane(": fewer than five independent", last, last, { shows: "otherwise" });
  if (first === null) return lane(`: no quarter independent by day ${last}`, last, last, { shows: "otherwise" });
  return lane(", quartiles", Math.max(first, fifth), Math.max(third ?? last, fifth), {
    shows: "quartiles",
    median: median === null || median < fifth ? null : median,
    open: [...(first < fifth ? ["start" as const] : []), ...(third === null || third < fifth ? ["end" as const] : [])],
  });
}
