import { normalLimit } from "../../base/normal-limit.ts";
import { percent } from "../../plots/index.ts";
import type { Fact, FactGroup } from "../tables/facts.ts";
import { amount } from "../words/amount.ts";
import { grouped } from "../../base/grouped.ts";
import { type CountCell, type CountKind, cellOf } from "./count-table.ts";
import type { GroupView } from "./group-view.ts";
import { namedDays } from "./observed-days.ts";
import { type IncidenceQuantile, quantileOf, shownDay } from "./quantile-of.ts";
import { type Missing, shareOnDay } from "./share-on-day.ts";

const quarters = [0.25, 0.5, 0.75] as const;

const ends: readonly { readonly kind: CountKind; readonly label: string }[] = [
  { kind: "independent", label: "Became independent" },
  { kind: "died", label: "Died first" },
  { kind: "relapsed", label: "Relapsed first" },
  { kind: "second graft", label: "Had a second graft first" },
  { kind: "censored", label: "Still dependent when last seen" },
];

/** What the groups show in numbers, a group a column. */
export function observedFacts(views: readonly GroupView[], horizon: number): readonly FactGroup[] {
  const fact = (label: string, value: (view: GroupView) => string): Fact => ({ label, values: views.map(value) });
  const competing = views.some(({ group }) => group.curve.some((step) => step.competing > 0));
  const days = namedDays.filter((day) => day <= horizon);
  return [
    {
      heading: "Patients",
      facts: [
        fact("All", ({ group }) => grouped(group.n)),
        ...ends.map(({ kind, label }) => fact(label, ({ counts }) => countWords(cellOf(counts, horizon, kind)))),
      ],
    },
    {
      heading: "Independent by a day (at any time until then), 95\u00a0% limits",
      facts: days.map((day) => fact(`day ${day}`, (view) => shareWords(view, day))),
    },
    {
      heading: "Day by which so many had become independent, 95\u00a0% limits",
      facts: quarters.map((p) => fact(percent(p), (view) => quantileWords(quantileOf(view, p)))),
    },
    {
      heading: `Kaplan–Meier${competing ? ", as if death, relapse and second graft were the end of follow-up" : ""}`,
      facts: [
        ...(competing
          ? quarters.map((p) => fact(`${percent(p)} independent`, (view) => quantileWords(reportedQuantile(view, p))))
          : []),
        ...[180, 365].map((tau) => fact(`Days dependent by day ${tau}, mean`, (view) => meanWords(view, tau))),
      ],
    },
  ];
}

/** A count as it may be shown. */
export function countWords({ count, shown }: CountCell): string {
  if (shown === "few") return "<\u00a05";
  return shown === "hidden" ? "masked" : grouped(count);
}

function shareWords(view: GroupView, day: number): string {
  const step = shareOnDay(view, day);
  if (typeof step === "string") return step;
  const { share, lower, upper } = step;
  return lower === null || upper === null
    ? percent(share)
    : `${percent(share)} (${percent(lower)} to ${percent(upper)})`;
}

function reportedQuantile(view: GroupView, p: number): IncidenceQuantile {
  const found = view.group.quantiles.find((quantile) => quantile.p === p);
  return {
    day: shownDay(view, found?.time ?? null),
    lower: shownDay(view, found?.lower ?? null),
    upper: shownDay(view, found?.upper ?? null),
  };
}

function quantileWords({ day, lower, upper }: IncidenceQuantile): string {
  if (day === null && typeof lower === "number") return `not reached (from day ${dayWords(lower)})`;
  if (typeof day !== "number") return day ?? "not reached";
  if (lower === "masked" && upper === "masked") return `day ${dayWords(day)} (limits masked)`;
  return `day ${dayWords(day)} (${dayWords(lower)} to ${dayWords(upper)})`;
}

function dayWords(day: number | Missing | null): string {
  if (typeof day !== "number") return day ?? "not reached";
  return String(Math.round(10 * day) / 10);
}

/** A mean rests on the curve up to its day, and is shown where that is. */
function meanWords(view: GroupView, tau: number): string {
  const mean = view.group.restrictedMean.find((one) => one.tau === tau);
  const step = shareOnDay(view, tau);
  if (typeof step === "string") return step;
  if (mean === undefined || mean.value === null) return "not worked out";
  const { value, se } = mean;
  if (se === null) return `${amount(value, 1)} d`;
  const lower = Math.max(0, value - normalLimit * se);
  const upper = Math.min(tau, value + normalLimit * se);
  return `${amount(value, 1)} d, SE ${amount(se, 1)} (${amount(lower, 1)} to ${amount(upper, 1)})`;
}
