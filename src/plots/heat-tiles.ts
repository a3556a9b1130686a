import { outcomeRange, outcomeRangeWords } from "./outcome-range.ts";
import { armColour } from "./arm-slot.ts";
import type { DrawnRange } from "./drawn-range.ts";
import { type AskedOutcome, outcomeOf } from "./outcome.ts";
import type { OutcomeScale } from "./outcome-scale.ts";
import { type SweepInput, sweepHorizon } from "./sweep-marks.ts";
import type { SweepPanel } from "./sweep-layout.ts";
import { pointAt, type SweptThing } from "./swept-thing.ts";

/** A tile of a heat map in px; `value` undefined: not simulated; null: not reached. */
export interface HeatTile {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: number | null | undefined;
  readonly words: string;
  /** Between what the draws put it, to stand behind its number: " (43–59)"; empty in a run without draws. */
  readonly range: string;
  /** The same whole, to be read out. */
  readonly says: string;
}

/** Px a character takes, and what is left free beside the words of a tile. */
const character = 6.1;
const margin = 8;
/** Least and most of the arm's colour in a tile: even the deepest leaves its number readable in ink. */
const faintest = 0.04;
const deepest = 0.46;

/** How much of the arm's colour a tile has, 0 to 1. */
function heatTint(value: number, { to }: OutcomeScale): number {
  return faintest + (deepest - faintest) * Math.min(1, Math.max(0, value / to));
}

/** A number as it stands in a tile, whose unit stands in the title. */
function tileWords(value: number | null | undefined, { outcome }: AskedOutcome): string {
  if (value === undefined || value === null) return "";
  if (outcome !== "independent" && outcome !== "lost") return value.toFixed(outcome === "units" ? 1 : 0);
  const whole = Math.round(value);
  if (whole === 0 && value > 0) return "<1";
  return whole === 100 && value < 100 ? ">99" : String(whole);
}

function rangeInTile({ lower, upper }: DrawnRange<number | null>, asked: AskedOutcome): string {
  const [low, high] = [lower, upper].map((limit) => (limit === null ? "not reached" : tileWords(limit, asked)));
  return low === high ? ` (${low ?? ""})` : ` (${low ?? ""}–\u2060${high ?? ""})`;
}

/** Whether ranges have room behind the numbers of all tiles: either all have theirs there, or none. */
export function rangesFit(tiles: readonly HeatTile[]): boolean {
  return tiles.every(
    ({ words, range, width }) => character * `${words}${range}`.replace("\u2060", "").length + margin <= width,
  );
}

/** The tiles of an arm's panel: values across, the first step at the bottom. */
export function heatTiles(input: SweepInput, second: SweptThing, panel: SweepPanel): readonly HeatTile[] {
  const { thing, points, asked } = input;
  const width = (panel.right - panel.left) / thing.values.length;
  const height = (panel.bottom - panel.top) / second.values.length;
  return second.values.flatMap((step, row) =>
    thing.values.map((at, column): HeatTile => {
      const summary = pointAt(points, at.value, step.value)?.summary ?? null;
      const value = panel.arm === null ? undefined : outcomeOf(summary, panel.arm.arm, asked)?.value;
      const range = panel.arm === null ? null : outcomeRange(summary, panel.arm.arm, asked);
      const words = tileWords(value, asked);
      return {
        column,
        row,
        x: panel.left + column * width,
        y: panel.bottom - (row + 1) * height,
        width,
        height,
        value,
        words,
        range: range === null || words === "" ? "" : rangeInTile(range, asked),
        says: outcomeRangeWords(range, asked, sweepHorizon(input)),
      };
    }),
  );
}

/** The paint of a tile. */
export function tilePaint(
  { value }: HeatTile,
  slot: number,
  scale: OutcomeScale,
): Readonly<Record<string, string | number>> {
  if (value === undefined) return { fill: "none", stroke: "var(--rule)" };
  if (value === null) return { fill: "none", stroke: "var(--edge)", "stroke-dasharray": "2 3" };
  return { fill: armColour(slot), "fill-opacity": heatTint(value, scale).toFixed(3) };
}

/** Whether any tile is simulated and not reached. */
export function hasUnreached(input: SweepInput): boolean {
  return input.points.some(({ summary }) =>
    input.arms.some(({ arm }) => outcomeOf(summary, arm, input.asked)?.value === null),
  );
}

/** What a tile without a number means. */
export function unreachedWords(input: SweepInput): string {
  const horizon = sweepHorizon(input);
  return input.asked.outcome === "median" ? `dashed: not reached by day ${horizon}` : "dashed: beyond the horizon";
}
