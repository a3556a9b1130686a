import type { EndCause, FigureArm, ObservedSwimmer } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { OwnCase } from "../../schema/own-case.ts";
import type { OwnView } from "../../schema/own-file.ts";
import type { NamedArm } from "../arms/figure-arms.ts";
import { regimenNames } from "../arms/regimen-names.ts";
import { armSlot } from "../observed/figure-groups.ts";

/** Observed patients that have a lane each, at most; the published first. */
const mostPublished = 12;
const mostOwn = 30;
const longest = 8;

interface Drawn {
  readonly named: readonly NamedArm[];
  readonly drawn: readonly FigureArm[];
}

/** Published patients as lanes: those whose interval or day is stated from the first dose, then, as far as there is room, those of whom neither is; `rest` counts the others. */
export function publishedLanes(
  cases: readonly Case[],
  { named, drawn }: Drawn,
): { readonly lanes: readonly ObservedSwimmer[]; readonly rest: number } {
  const all = cases.map((row) => publishedLane(row, named, drawn));
  const lanes = [...all.filter(({ low }) => low !== null), ...all.filter(({ low }) => low === null)];
  return { lanes: lanes.slice(0, mostPublished), rest: Math.max(0, lanes.length - mostPublished) };
}

function publishedLane(row: Case, named: readonly NamedArm[], drawn: readonly FigureArm[]): ObservedSwimmer {
  const { clock, regimen, reported, treatment, independenceDays: day } = row;
  const own = named.find(({ regimens }) => regimens.length === 1 && regimens[0] === regimen);
  const name = regimenNames[regimen ?? ""]?.within ?? treatment ?? "treatment not stated";
  const placed = clock === "therapy";
  return {
    label: `${name}${reported === null ? "" : `, ${reported}`}`,
    slot: drawn.find(({ arm }) => arm === own?.arm)?.slot ?? null,
    low: placed ? (row.independenceLow ?? day) : null,
    high: placed ? (row.independenceHigh ?? day) : null,
    followed: null,
    end: null,
    own: false,
  };
}

const causes: Readonly<Record<OwnCase["outcome"], EndCause | null>> = {
  independent: null,
  "still dependent": null,
  died: "dead",
  relapsed: "relapsed",
  "second graft": "regrafted",
};

/** A reader's own patients as lanes, one a row of the file; none on another clock than the figure's. */
export function ownLanes(own: OwnView | null, { named, drawn }: Drawn): readonly ObservedSwimmer[] {
  if (own === null || own.clock !== "therapy") return [];
  return own.rows.slice(0, mostOwn).map(({ id, group, time, outcome }): ObservedSwimmer => {
    const cause = causes[outcome];
    const free = outcome === "independent";
    return {
      label: `yours: ${id.length > longest ? `${id.slice(0, longest)}…` : id}`,
      slot: group === null ? null : armSlot(group, named, drawn),
      low: free ? time : null,
      high: free ? time : null,
      followed: outcome === "still dependent" ? time : null,
      end: cause === null ? null : { cause, day: time },
      own: true,
    };
  });
}

/** What is said under the lanes of patients that have none; empty where all have. */
export function withoutLane(published: number, own: OwnView | null, lanes: number): string {
  const parts = [
    ...(published === 0 ? [] : [`${published} more published`]),
    ...(own !== null && own.clock !== "therapy" ? ["yours count from another day than the first dose"] : []),
    ...(own !== null && own.clock === "therapy" && own.n > lanes ? ["the rest of yours"] : []),
  ];
  return parts.length === 0 ? "" : `Without a lane: ${parts.join("; ")}`;
}
