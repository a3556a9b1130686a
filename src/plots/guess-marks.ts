import type { FigureGuess } from "./guess.ts";
import { pushedApart } from "./pushed-apart.ts";
import { panelX, panelY } from "./share-panel.ts";
import { svgElement } from "./svg-element.ts";

/** The frame the shares of an arm are drawn in, px. */
export interface GuessFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const radius = 4.5;
const cap = 5;
const characterWidth = 6.3;
const lineHeight = 15;
const gap = 9;
const line = { stroke: "var(--ink)", "stroke-width": 1.5, "stroke-dasharray": "5 4", fill: "none" };
const solid = { stroke: "var(--ink)", "stroke-width": 1.5 };

/** Guesses over the curves of a frame, in ink and open, because colour means arm and what is filled is the run's: a place as a ring, a curve as rings on a dashed line, a range as a dashed line between its ends; beside each what it is, and whose where there are several. */
export function guessMarks(guesses: readonly FigureGuess[], frame: GuessFrame, horizon: number): SVGGElement {
  const drawn = guesses.map((guess) => ({
    guess,
    points: guess.places.map(({ day, share }) => ({ x: panelX(frame, horizon, day), y: panelY(frame, share) })),
  }));
  const wishes = drawn.map(({ guess, points }) => ({ middle: besideOf(guess, points).y, height: lineHeight }));
  const middles = pushedApart(wishes, frame.top, frame.bottom);
  return svgElement(
    "g",
    { class: "guess-marks" },
    drawn.flatMap(({ guess, points }, index) => {
      const words = guesses.length === 1 ? "your guess" : `your guess: ${guess.shortLabel}`;
      const { x } = besideOf(guess, points);
      return [
        svgElement("path", { class: "guess-line", d: pathThrough(points), ...line }),
        ...points.map(isRange(guess, points) ? rangeEnd(guess) : ring),
        label(words, x, middles[index] ?? frame.top, frame),
      ];
    }),
  );
}

/** A guessed day, or two days as the edges of a range, as dashed lines through a row of dots. */
export function guessedDay(places: FigureGuess["places"], row: GuessFrame, horizon: number): SVGGElement {
  const xs = places.map(({ day }) => panelX(row, horizon, day));
  const [from = row.left, to = from] = xs;
  const d = `${xs.map((x) => `M${x.toFixed(1)},${row.top}V${row.bottom}`).join("")}M${from.toFixed(1)},${row.top}H${to.toFixed(1)}`;
  return svgElement("g", { class: "guess-marks" }, [
    svgElement("path", { class: "guess-line", d, ...line }),
    label("your guess: half", from, row.top + lineHeight / 2, row),
  ]);
}

function isRange({ shows }: FigureGuess, points: readonly Point[]): boolean {
  return shows !== "curve" && points.length > 1;
}

/** Where the words of a guess stand: at the middle of a range, above the line of a curve or of days. */
function besideOf(guess: FigureGuess, points: readonly Point[]): Point {
  const [first = { x: 0, y: 0 }, last = first] = [points[0], points.at(-1)];
  if (guess.shows === "curve") {
    const { x, y } = points[Math.floor(points.length / 2)] ?? first;
    return { x, y: y - gap };
  }
  const middle = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  return guess.shows === "day" ? { x: last.x, y: middle.y - gap } : middle;
}

function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join("");
}

function ring({ x, y }: Point): SVGElement {
  const place = { cx: x.toFixed(1), cy: y.toFixed(1), r: radius };
  return svgElement("circle", { class: "guess-place", ...place, fill: "var(--paper)", ...solid });
}

/** A short bar across the end of a range. */
function rangeEnd({ shows }: FigureGuess): (point: Point) => SVGElement {
  return ({ x, y }) => {
    const d = shows === "day" ? `M${x.toFixed(1)},${y - cap}v${2 * cap}` : `M${(x - cap).toFixed(1)},${y}h${2 * cap}`;
    return svgElement("path", { class: "guess-place", d, ...solid });
  };
}

/** Left of a place, because a day held against the curves is read on its right; on the right where there is no room. */
function label(words: string, x: number, y: number, { left }: GuessFrame): SVGElement {
  const fits = x - gap - characterWidth * words.length >= left;
  const place = fits ? { x: x - gap, "text-anchor": "end" } : { x: x + gap, "text-anchor": "start" };
  const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  const look = { y: y.toFixed(1), dy: "0.32em", fill: "var(--ink)", "font-size": 12.5, "font-style": "italic" };
  return svgElement("text", { ...place, ...look, ...halo }, [words]);
}
