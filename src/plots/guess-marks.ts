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

const radius = 4.5;
const characterWidth = 6.3;
const lineHeight = 15;
const gap = 9;

/** Guesses over the curves of a frame, in ink and open, because colour means arm and what is filled is the run's: places with a dashed line between them, and beside the last what they are; whose, where there are several. */
export function guessMarks(guesses: readonly FigureGuess[], frame: GuessFrame, horizon: number): SVGGElement {
  const drawn = guesses.map((guess) => {
    const points = guess.places.map(({ day, share }) => ({ x: panelX(frame, horizon, day), y: panelY(frame, share) }));
    const words = guesses.length === 1 ? "your guess" : `your guess: ${guess.shortLabel}`;
    return { points, words, last: points.at(-1) ?? { x: frame.left, y: frame.bottom } };
  });
  const middles = pushedApart(
    drawn.map(({ last }) => ({ middle: last.y - gap, height: lineHeight })),
    frame.top,
    frame.bottom,
  );
  return svgElement(
    "g",
    { class: "guess-marks" },
    drawn.flatMap(({ points, words, last }, index) => [
      svgElement("path", {
        class: "guess-line",
        d: points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join(""),
        fill: "none",
        stroke: "var(--ink)",
        "stroke-width": 1.5,
        "stroke-dasharray": "5 4",
      }),
      ...points.map(({ x, y }) =>
        svgElement("circle", {
          class: "guess-place",
          cx: x.toFixed(1),
          cy: y.toFixed(1),
          r: radius,
          fill: "var(--paper)",
          stroke: "var(--ink)",
          "stroke-width": 1.5,
        }),
      ),
      label(words, last.x, middles[index] ?? last.y, frame),
    ]),
  );
}

/** A guessed day, or two days as the edges of a range, as dashed lines through a row of dots. */
export function guessedDay(places: FigureGuess["places"], row: GuessFrame, horizon: number): SVGGElement {
  const xs = places.map(({ day }) => panelX(row, horizon, day));
  const lines = xs.map((x) => `M${x.toFixed(1)},${row.top}V${row.bottom}`).join("");
  const [from = row.left, to = from] = xs;
  const line = { stroke: "var(--ink)", "stroke-width": 1.5, "stroke-dasharray": "5 4", fill: "none" };
  return svgElement("g", { class: "guess-marks" }, [
    svgElement("path", { class: "guess-line", d: `${lines}M${from.toFixed(1)},${row.top}H${to.toFixed(1)}`, ...line }),
    label("your guess: half", to, row.top + lineHeight / 2, row),
  ]);
}

/** Right of a place, or left of it where the frame ends. */
function label(words: string, x: number, y: number, { right }: GuessFrame): SVGElement {
  const fits = x + gap + characterWidth * words.length <= right;
  const place = fits ? { x: x + gap, "text-anchor": "start" } : { x: x - gap, "text-anchor": "end" };
  const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  const look = { y: y.toFixed(1), dy: "0.32em", fill: "var(--ink)", "font-size": 12.5, "font-style": "italic" };
  return svgElement("text", { ...place, ...look, ...halo }, [words]);
}
