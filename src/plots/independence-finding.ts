import { counted } from "../base/counted.ts";
import type { Summary } from "../schema/summary.ts";
import { armWithin } from "./arm-within.ts";
import { bracketWords, fateRange, shareRangeWords, viewRange } from "./drawn-range.ts";
import type { FigureArm } from "./figure-arm.ts";
import { fates, stackLayers } from "./fates.ts";
import { armIn, type IndependenceView, viewShare, viewWords } from "./independence-view.ts";
import { labelled } from "./labelled.ts";
import { numeral } from "./numeral.ts";
import { percent } from "./percent.ts";

interface FindingOptions {
  readonly summary: Summary;
  readonly arms: readonly FigureArm[];
  readonly view: IndependenceView;
}

const early = 90;
/** More arms than this are said as the range of their shares. */
const mostNamed = 4;

/** An independence figure in words: each arm's shares by day 90 and by the horizon, or, stacked, all that came first by the horizon; of many arms the lowest and highest share, which names no arm. */
export function independenceFinding({ summary, arms, view }: FindingOptions): string {
  const { patients, horizon } = summary;
  const held = arms.filter(({ arm }) => armIn(summary, arm) !== undefined);
  if (view === "stacked") return stackedFinding(summary, held);
  const { when } = viewWords[view];
  const days = [...new Set([Math.min(early, horizon), horizon])];
  const parts = days.map((day) => `${when} day ${day}, ${shares(summary, held, view, day)}`);
  const who = view === "current" ? "independent of transfusion on the day" : "independent of transfusion";
  const brackets = held.length > mostNamed ? "" : bracketWords(summary.draws);
  return `Share of ${counted(patients, "simulated patient")} ${who}: ${parts.join("; ")}.${brackets}`;
}

function shares(summary: Summary, arms: readonly FigureArm[], view: IndependenceView, day: number): string {
  const parts = arms.flatMap((figureArm) => {
    const { arm } = figureArm;
    const share = viewShare(summary, arm, view, day);
    const own = armIn(summary, arm);
    if (share === undefined || own === undefined) return [];
    return [
      {
        share,
        words: labelled(armWithin(figureArm), `${percent(share)}${shareRangeWords(viewRange(own, view, day))}`),
      },
    ];
  });
  if (parts.length <= mostNamed) return parts.map(({ words }) => words).join(", ");
  return `${range(parts.map(({ share }) => share))} in ${numeral(parts.length)} arms`;
}

function range(some: readonly number[]): string {
  const [least, most] = [percent(Math.min(...some)), percent(Math.max(...some))];
  return least === most ? least : `${least} to ${most}`;
}

function stackedFinding(summary: Summary, arms: readonly FigureArm[]): string {
  const ends = arms.flatMap((figureArm) => {
    const held = armIn(summary, figureArm.arm);
    if (held === undefined) return [];
    const own = stackLayers(held).map(({ from, to }) => (to.at(-1) ?? 0) - (from.at(-1) ?? 0));
    const ranges = fates.map(({ fate }) => shareRangeWords(fateRange(held, fate, summary.horizon)));
    return [{ label: armWithin(figureArm), shares: own, ranges }];
  });
  const lead = `Of ${counted(summary.patients, "simulated patient")}, by day ${summary.horizon}`;
  if (ends.length > mostNamed) {
    const parts = fates.map(({ words }, index) => `${words} ${range(ends.map(({ shares: own }) => own[index] ?? 0))}`);
    return `${lead}, in ${numeral(ends.length)} arms: ${parts.join(", ")}.`;
  }
  const parts = ends.map(
    ({ label, shares: own, ranges }) =>
      `${label}, ${fates.map(({ words }, index) => `${words} ${percent(own[index] ?? 0)}${ranges[index] ?? ""}`).join(", ")}`,
  );
  return `${lead}: ${parts.join("; ")}.${bracketWords(summary.draws)}`;
}
