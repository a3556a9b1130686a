import type { ObservedStep } from "../../plots/index.ts";
import { cellOf } from "./count-table.ts";
import type { GroupView } from "./group-view.ts";

/** Why a number is not there: nobody was watched for so long, or it rests on fewer than five patients. */
export type Missing = "beyond follow-up" | "masked";

/** The share of a group independent by the end of `day`, as it may be shown. Beyond the last day seen it stays what it was if everybody's watch had ended by an event. */
export function shareOnDay(view: GroupView, day: number): ObservedStep | Missing {
  const { corners, drawn, mask, counts } = view;
  const last = corners.at(-1);
  const step = corners.findLast((corner) => corner.day <= day);
  if (last === undefined || step === undefined || (day > last.day && !isOver(view))) return "beyond follow-up";
  if (!mask) return step;
  const [from, to] = [drawn[0]?.day ?? Infinity, drawn.at(-1)?.day ?? 0];
  if (from <= day) return day <= to ? step : "masked";
  if (!counts.days.includes(day)) return "masked";
  const { count, shown } = cellOf(counts, day, "independent");
  return shown === "count" && count === 0 ? step : "masked";
}

/** Whether nobody was left without an event at the end. */
function isOver({ group }: GroupView): boolean {
  const free = 1 - (group.curve.at(-1)?.incidence ?? []).reduce((sum, { estimate }) => sum + estimate, 0);
  return free < 1e-9;
}
