import type { FigureArm } from "./figure-arm.ts";
import { figureGeometry } from "./figure-geometry.ts";
import type { FigurePlace } from "./figure-place.ts";
import { type GridPanel, panelGrid } from "./panel-grid.ts";
import { type SweepInput, stripHeight } from "./sweep-marks.ts";
import type { SweptThing } from "./swept-thing.ts";

/** A frame of a sweep figure; `arm` null: all arms share it. */
export interface SweepPanel extends GridPanel {
  readonly arm: FigureArm | null;
}

export interface SweepLayout {
  readonly height: number;
  readonly panels: readonly SweepPanel[];
}

const manyArms = 5;
const nameHeight = 20;
const titleHeight = 26;
const axisHeight = 24;
const rowGap = 12;
const gap = 22;
const character = 6.4;

/** The widest of some words in px. */
function wordsWidth(words: readonly string[]): number {
  return Math.ceil(character * Math.max(0, ...words.map(({ length }) => length)));
}

/** Lines over the values: one frame for up to four arms, a panel an arm from five on. */
function lineLayout({ width, phone }: FigurePlace, { arms, asked, thing }: SweepInput): SweepLayout {
  const strip = asked.outcome === "median" ? stripHeight : 0;
  const mark = thing.own === null ? 0 : 16;
  if (arms.length < manyArms) {
    const { frame, height } = figureGeometry({ width, phone, lanes: 0 });
    const top = frame.top + strip + mark;
    const down = strip + mark;
    const panel = {
      ...frame,
      top,
      bottom: frame.bottom + (phone ? down : 0),
      first: true,
      lowest: true,
      last: true,
      arm: null,
    };
    return { height: height + (phone ? down : 0) + 2, panels: [panel] };
  }
  const titleLines = 1 + (strip === 0 ? 0 : 2);
  const grid = panelGrid({ count: arms.length, width, phone, top: mark, titleLines, gutter: 0, lastGutter: 8 });
  return {
    height: grid.bottom + nameHeight,
    panels: grid.panels.map((panel, index) => ({ ...panel, arm: arms[index] ?? null })),
  };
}

/** Px a row of tiles is high, and how wide a tile is at least. */
const tileHigh = 28;
const narrowestTile = { wide: 34, phone: 23 };

/** Tiles over two things: a panel an arm, as many in a row as leave each tile room for its number. */
function heatLayout({ width, phone }: FigurePlace, { arms, thing }: SweepInput, second: SweptThing): SweepLayout {
  const left = Math.min(phone ? 84 : 120, 14 + wordsWidth(second.values.map(({ words }) => words)));
  const least = thing.values.length * (phone ? narrowestTile.phone : narrowestTile.wide);
  const right = 2;
  const room = Math.floor((width - left - right + gap) / (least + gap));
  const count = Math.max(1, arms.length);
  const most = Math.max(1, Math.min(count, phone ? 1 : 4, room));
  const rows = Math.ceil(count / most);
  const columns = Math.ceil(count / rows);
  const across = Math.min(460, (width - left - right - (columns - 1) * gap) / columns);
  const high = second.values.length * tileHigh;
  const panels = Array.from({ length: count }, (_, index): SweepPanel => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const x = left + column * (across + gap);
    const top = nameHeight + titleHeight + row * (titleHeight + high + axisHeight + rowGap);
    return {
      left: x,
      right: x + across,
      top,
      bottom: top + high,
      first: column === 0,
      lowest: true,
      last: column === columns - 1,
      arm: arms[index] ?? null,
    };
  });
  return { height: (panels.at(-1)?.bottom ?? high) + axisHeight + nameHeight, panels };
}

/** Lays out a sweep figure. */
export function sweepLayout(place: FigurePlace, input: SweepInput): SweepLayout {
  return input.second === null ? lineLayout(place, input) : heatLayout(place, input, input.second);
}
