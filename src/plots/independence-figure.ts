import * as Plot from "@observablehq/plot";
import type { Summary } from "../schema/summary.ts";
import { dayAxis } from "./day-axis.ts";
import { axisTicks } from "./axis-ticks.ts";
import { endLabels } from "./end-labels.ts";
import type { FigureArm } from "./figure-arm.ts";
import { curvePanels } from "./curve-panels.ts";
import { type FigureGuess, guessesIn, guessSentence } from "./guess.ts";
import { guessMarks } from "./guess-marks.ts";
import { curveBands, curveSymbols, incidenceCurves } from "./incidence-curves.ts";
import { independenceFinding } from "./independence-finding.ts";
import { independenceLayout } from "./independence-layout.ts";
import { type IndependenceView, viewWords } from "./independence-view.ts";
import { labelColumn } from "./label-column.ts";
import type { ObservedInterval } from "./observed-interval.ts";
import { observedLanes } from "./observed-lanes.ts";
import { observedSentence } from "./observed-words.ts";
import { shareAxis } from "./share-axis.ts";
import { stackPanels } from "./stack-panels.ts";
import { shareScales } from "./share-scales.ts";
import { standingAlone } from "./standing-alone.ts";

/** What the incidence figure shows and how large; lengths in px, days on the therapy clock. */
export interface IndependenceOptions {
  /** The last whole answer; null before the first: frame, axis and labels stand at full size without curves. */
  readonly summary: Summary | null;
  /** Arms to draw, in order; one the summary does not hold has a label and no curve. */
  readonly arms: readonly FigureArm[];
  readonly observed: readonly ObservedInterval[];
  /** Words above the observed lanes; n and "as intervals" are added. */
  readonly observedTitle: string;
  readonly width: number;
  /** The axis's last day while there is no summary; a summary brings its own. */
  readonly horizon: number;
  /** Five ticks, and no labels at line ends: a key stands above, outside the figure. */
  readonly phone: boolean;
  /** True while the numbers no longer answer the settings shown: thin lines. */
  readonly stale: boolean;
  /** Lanes to keep room for; as many as `observed` has when left out. */
  readonly lanes?: number;
  /** Who has become independent, where nothing is said. */
  readonly view?: IndependenceView;
  /** What the reader committed to before looking; none, where nothing is said. */
  readonly guesses?: readonly FigureGuess[];
  readonly frameHeight?: number;
  readonly laneHeight?: number;
}

/** Shares of simulated patients by day as steps: one frame for up to four arms, a panel an arm from five on and where shares are stacked; observed cases are bars in lanes on the same days. Every colour is a reference to a token, so themes switch without a redraw. */
export function independenceFigure(options: IndependenceOptions): SVGSVGElement {
  const { summary, arms, observed, width, phone, stale, view = "incidence" } = options;
  const horizon = summary?.horizon ?? options.horizon;
  const lanes = Math.max(observed.length, options.lanes ?? 0);
  const { geometry, panels } = independenceLayout({ ...options, view, lanes });
  const { frame } = geometry;
  const guesses = guessesIn(options.guesses ?? [], view, horizon);
  const found = summary ? independenceFinding({ summary, arms, view }) : "Not simulated yet.";
  const sentence = found + guessSentence(guesses, view);
  const figure = Plot.plot({
    className: "independence-figure",
    ariaLabel: [`${viewWords[view].title}.`, sentence, observedSentence(observed)].join(" ").trim(),
    ...shareScales(geometry, horizon),
    marks: [
      panels.length > 0 ? null : shareAxis(),
      Plot.ruleY([0], { stroke: "var(--edge)" }),
      dayAxis(axisTicks(width, horizon, phone).map(({ day }) => day)),
      lanes === 0 ? null : observedLanes(observed, arms, options.observedTitle, geometry, horizon),
      ...(panels.length > 0
        ? [
            () =>
              (view === "stacked" ? stackPanels : curvePanels)({ summary, panels, view, horizon, stale, width, phone }),
            ...panels.map((panel) => {
              const own = guesses.filter(({ arm }) => arm === panel.arm.arm);
              return own.length === 0 ? null : () => guessMarks(own, panel, horizon);
            }),
          ]
        : [
            stale ? null : () => curveBands(summary, arms, view, geometry),
            incidenceCurves(summary, arms, view, stale),
            () => curveSymbols(summary, arms, view, geometry),
            guesses.length === 0 ? null : () => guessMarks(guesses, frame, horizon),
            phone ? null : () => labelColumn(endLabels(summary, arms, horizon, view), frame),
          ]),
    ],
  });
  return standingAlone(figure);
}
