import { armColour } from "./arm-slot.ts";
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
}

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

/** The tiles of an arm's panel: values across, the first step at the bottom. */
export function heatTiles(input: SweepInput, second: SweptThing, panel: SweepPanel): readonly HeatTile[] {
  const { thing, points, asked } = input;
  const width = (panel.right - panel.left) / thing.values.length;
  const height = (panel.bottom - panel.top) / second.values.length;
  return second.values.flatMap((step, row) =>
    thing.values.map((at, column): HeatTile => {
      const summary = pointAt(points, at.value, step.value)?.summary ?? null;
      const value = panel.arm === null ? undefined : outcomeOf(summary, panel.arm.arm, asked)?.value;
      return {
        column,
        row,
        x: panel.left + column * width,
        y: panel.bottom - (row + 1) * height,
        width,
        height,
        value,
        words: tileWords(value, asked),
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
