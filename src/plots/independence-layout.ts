import type { FigureArm } from "./figure-arm.ts";
import { type FigureGeometry, figureGeometry, frameEdges } from "./figure-geometry.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { IndependenceView } from "./independence-view.ts";
import { labelLines } from "./label-lines.ts";
import { type GridPanel, panelGrid } from "./panel-grid.ts";

export interface IndependenceSize extends FigurePlace {
  readonly arms: readonly FigureArm[];
  readonly view: IndependenceView;
  /** Observed lanes to keep room for. */
  readonly lanes: number;
  readonly frameHeight?: number | undefined;
  readonly laneHeight?: number | undefined;
}

/** A panel that belongs to one arm, and the lines of the arm's name above it. */
export interface ArmPanel extends GridPanel {
  readonly arm: FigureArm;
  readonly title: readonly string[];
}

/** Where the parts of an independence figure lie. With panels, the one frame of the geometry is a strip below them: the observed lanes and the axis under which the counts stand. */
export interface IndependenceLayout {
  readonly geometry: FigureGeometry;
  /** One an arm; none where all arms share the frame. */
  readonly panels: readonly ArmPanel[];
}

/** From this many arms on, each has a panel of its own. */
const manyArms = 5;
const stripTitle = 18;
const stripFrame = 6;
const stripGap = 10;
const axisHeight = 38;
/** Px kept for the symbol before a name, and characters for the share after it. */
const symbolRoom = 16;
const shareLength = 5;
const characterWidth = 6.9;
const keyHeight = 48;
const valueGutter = 42;
const nameGutter = 138;

/** Lays out an independence figure of any view. */
export function independenceLayout(size: IndependenceSize): IndependenceLayout {
  const { arms, view, width, phone, lanes } = size;
  if (arms.length === 0 || (view !== "stacked" && arms.length < manyArms))
    return { geometry: figureGeometry(size), panels: [] };
  const stacked = view === "stacked";
  const edges = frameEdges(width, phone);
  // a panel that stands alone lies over the strip, day over day
  const alone = width - edges.right;
  const gutters =
    stacked && !phone
      ? { gutter: valueGutter, lastGutter: arms.length === 1 ? alone : nameGutter }
      : { gutter: 0, lastGutter: phone ? alone : 8 };
  const wish = { count: arms.length, width, phone, top: stacked && phone ? keyHeight : 0, ...gutters };
  const narrow = panelGrid({ ...wish, titleLines: 1 }).panels[0];
  const longest = Math.floor(((narrow ? narrow.right - narrow.left : width) - symbolRoom) / characterWidth);
  const titles = arms.map(({ shortLabel }) => titleLines(shortLabel, longest, stacked && !phone ? 0 : shareLength));
  const grid = panelGrid({ ...wish, titleLines: Math.max(...titles.map(({ length }) => length)) });
  const laneHeight = size.laneHeight ?? 16;
  const lanesTop = grid.bottom + stripGap + (lanes === 0 ? 0 : stripTitle);
  const top = lanesTop + lanes * laneHeight;
  const frame = { ...edges, top, bottom: top + stripFrame };
  return {
    geometry: { width, height: frame.bottom + axisHeight, laneHeight, lanesTop, frame },
    panels: grid.panels.flatMap((panel, index) => {
      const arm = arms[index];
      return arm === undefined ? [] : [{ ...panel, arm, title: titles[index] ?? [] }];
    }),
  };
}

/** A name in at most two lines, the last with room for a share of so many characters after it; what is left over is said by an ellipsis. */
function titleLines(name: string, longest: number, share: number): readonly string[] {
  const lines = labelLines(name, longest);
  const [first = "", second] = lines;
  const cut = (line: string, most: number, over: boolean): string =>
    line.length > most || over ? `${line.slice(0, Math.max(1, most - 1)).trimEnd()}…` : line;
  if (second !== undefined) return [cut(first, longest, false), cut(second, longest - share, lines.length > 2)];
  if (first.length <= longest - share) return [first];
  return share === 0 ? [cut(first, longest, false)] : [cut(first, longest, false), ""];
}
