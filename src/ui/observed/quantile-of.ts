import type { GroupView } from "./group-view.ts";
import type { Missing } from "./share-on-day.ts";

/** A day by which a share had become independent, with its limits; null: not reached. */
export interface IncidenceQuantile {
  readonly day: number | Missing | null;
  readonly lower: number | Missing | null;
  readonly upper: number | Missing | null;
}

const tolerance = 1.5e-8;

/** The first day on which a curve has reached `p` (0 to 1); where it stands at exactly `p` for a while, the middle of that while, as R's survfit says of Kaplan–Meier. Null: not reached. */
export function reachedDay<Corner extends { readonly day: number }>(
  corners: readonly Corner[],
  p: number,
  height: (corner: Corner) => number | null,
): number | null {
  const known = corners.flatMap((corner) => {
    const value = height(corner);
    return value === null ? [] : [{ day: corner.day, value }];
  });
  const first = known.find(({ value }) => value >= p - tolerance);
  if (first === undefined) return null;
  if (first.value > p + tolerance) return first.day;
  const next = known.find(({ value }) => value > p + tolerance) ?? known.at(-1);
  return (first.day + (next?.day ?? first.day)) / 2;
}

/** The day by which a share `p` of a group had become independent, with 95 % limits where the limits of the curve reach `p`; days that rest on fewer than five are not shown while small counts are hidden. */
export function quantileOf(view: GroupView, p: number): IncidenceQuantile {
  const { corners } = view;
  return {
    day: shownDay(
      view,
      reachedDay(corners, p, ({ share }) => share),
    ),
    lower: shownDay(
      view,
      reachedDay(corners, p, ({ upper }) => upper),
    ),
    upper: shownDay(
      view,
      reachedDay(corners, p, ({ lower }) => lower),
    ),
  };
}

/** A day as it may be shown: before or after the drawn part of the curve it rests on fewer than five, and so does that it is never reached where fewer than five became independent. */
export function shownDay({ drawn, mask, counts }: GroupView, day: number | null): number | Missing | null {
  const nobody = counts.fates.every(({ ending }) => ending !== "independent");
  if (!mask || nobody) return day;
  const [from, to] = [drawn[0]?.day, drawn.at(-1)?.day];
  if (from === undefined || to === undefined) return "masked";
  return day !== null && (day < from || day > to) ? "masked" : day;
}
