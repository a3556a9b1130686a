import type { FigureArm, FigurePlace } from "../../../src/plots/index.ts";
import type { ArmSummary, Summary } from "../../../src/schema/summary.ts";
import { inventedSummary } from "../../ui/invented-summary.ts";
import { outline } from "./outline.ts";

/** What a figure is drawn of, and how large. */
export interface FigureState {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
  readonly place: FigurePlace;
}

/** Twelve arms, a slot each, with names as long as the page's. */
export const twelveArms: readonly FigureArm[] = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 },
  { arm: "ucb-mnc-x3", label: "mononuclear cells × 3", shortLabel: "Mononuclear × 3", slot: 3 },
  { arm: "ucb-msc", label: "cord blood + MSC", shortLabel: "Cord blood + MSC", slot: 4 },
  { arm: "rituximab", label: "rituximab", shortLabel: "Rituximab", slot: 5 },
  { arm: "daratumumab", label: "daratumumab", shortLabel: "Daratumumab", slot: 6 },
  { arm: "plasma-exchange", label: "plasma exchange", shortLabel: "Plasma exchange", slot: 7 },
  { arm: "immunoadsorption", label: "immunoadsorption", shortLabel: "Immunoadsorption", slot: 8 },
  { arm: "rhepo", label: "erythropoietin", shortLabel: "Erythropoietin", slot: 9 },
  { arm: "dli", label: "donor lymphocytes", shortLabel: "Donor lymphocytes", slot: 10 },
  { arm: "steroid", label: "steroid", shortLabel: "Steroid", slot: 11 },
  { arm: "taper", label: "taper of immunosuppression", shortLabel: "Taper", slot: 12 },
];

const horizon = 365;
const days = Array.from({ length: horizon + 1 }, (_, day) => day);

type Share = (day: number) => number;
interface Shares {
  readonly independent: Share;
  readonly dead: Share;
  readonly relapsed: Share;
  readonly regrafted: Share;
}

const never: Share = () => 0;
const nothing: Shares = { independent: never, dead: never, relapsed: never, regrafted: never };

/** Arms differ by how long half of those who become independent take. */
function usual(index: number): Shares {
  return {
    independent: (day) => (0.85 * day) / (day + 120 - 8 * index),
    dead: (day) => (0.1 * day) / horizon,
    relapsed: (day) => (0.04 * day) / horizon,
    regrafted: (day) => (0.02 * day) / horizon,
  };
}

/** An answer of `n` patients an arm: whole patients, with every curve and the Monte-Carlo limits filled. */
function answer(arms: readonly FigureArm[], n: number, of: (index: number) => Shares): Summary {
  const summary = inventedSummary(
    arms.map(({ arm }) => ({ arm, share: never })),
    horizon,
    n,
  );
  return { ...summary, arms: summary.arms.map((arm, index) => filled(arm, n, of(index))) };
}

function filled(arm: ArmSummary, n: number, shares: Shares): ArmSummary {
  const curve = (share: Share): number[] => days.map((day) => Math.floor(n * share(day) + 1e-9) / n);
  const independent = curve(shares.independent);
  const dead = curve(shares.dead);
  const relapsed = curve(shares.relapsed);
  const regrafted = curve(shares.regrafted);
  const lost = days.map((day) => (dead[day] ?? 0) + (relapsed[day] ?? 0) + (regrafted[day] ?? 0));
  const half = independent.map((share) => 1.96 * Math.sqrt((share * (1 - share)) / n));
  return {
    ...arm,
    incidence: {
      day: days,
      independent,
      dead,
      relapsed,
      regrafted,
      eventFree: days.map((day) => Math.round(n * (1 - (independent[day] ?? 0) - (lost[day] ?? 0))) / n),
      monteCarlo: {
        lower: independent.map((share, day) => Math.max(0, share - (half[day] ?? 0))),
        upper: independent.map((share, day) => Math.min(1, share + (half[day] ?? 0))),
      },
    },
    independentAt: curve((day) => shares.independent(day) * (1 - (0.2 * day) / horizon)),
  };
}

const wide: FigurePlace = { width: 960, phone: false };
const narrow: FigurePlace = { width: 328, phone: true };

/** What every figure must draw, by name: how many arms, how many patients, and whether anything happens to them. */
export const figureAnswers: Readonly<Record<string, Pick<FigureState, "summary" | "arms">>> = {
  "no answer yet": { summary: null, arms: twelveArms.slice(0, 4) },
  "1 arm": answered(1, 1000, usual),
  "2 arms": answered(2, 1000, usual),
  "5 arms": answered(5, 1000, usual),
  "12 arms": answered(12, 1000, usual),
  "no events": answered(4, 1000, () => nothing),
  "all events": answered(4, 1000, () => ({ ...nothing, independent: (day) => Math.min(1, day / 90) })),
  "one patient": answered(4, 1, () => ({ ...nothing, independent: (day) => (day < 85 ? 0 : 1) })),
  "10,000 patients": answered(4, 10_000, usual),
};

function answered(count: number, n: number, of: (index: number) => Shares): Pick<FigureState, "summary" | "arms"> {
  const arms = twelveArms.slice(0, count);
  return { summary: answer(arms, n, of), arms };
}

/** The figure of every state at 960 px and on the phone at 328 px, each as eight digits of its rounded outline: what a change of looks changes. */
export function stateHashes(draw: (state: FigureState) => Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(figureAnswers).map(([name, { summary, arms }]) => [
      name,
      [wide, narrow].map((place) => shortHash(outline(draw({ summary, arms, place })))).join(" "),
    ]),
  );
}

/** FNV-1a, 32 bits. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
