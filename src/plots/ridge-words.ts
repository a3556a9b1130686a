import { counted } from "../base/counted.ts";
import type { FigureTable } from "./figure-table.ts";
import { signedHundredths } from "./signed-hundredths.ts";
import type { Ridge } from "./ridge.ts";

/** Under this size a rank correlation is called weak, and from the other on strong. */
const sizes = { weak: 0.3, strong: 0.7 } as const;

/** Each SD after the studies over that before them. */
export interface RidgeRatios {
  readonly a0: number;
  readonly kP: number;
}

/** What the correlation lets one tell apart. */
function apart(size: number): string {
  if (size >= sizes.strong)
    return "They form a ridge: the studies know how long antibody lasts, and not whether there was much of it or whether it was lost slowly.";
  if (size >= sizes.weak)
    return "They lean on each other: much antibody lost fast and little lost slowly are partly told apart.";
  return "That is no ridge: the studies do not trade one for the other.";
}

/** Whether the studies tell antibody at diagnosis from the loss of its plasma cells, in sentences. */
export function ridgeFinding(ridge: Ridge | null, ratios: RidgeRatios | null): string {
  if (ridge === null) return "Not read yet.";
  const { draws, correlation, days } = ridge;
  const { value, lower, upper } = correlation;
  const [low, middle, high] = days.map((day) => day.toFixed(0));
  return [
    `In ${counted(draws.length, "draw")} the rank correlation of isoagglutinin at diagnosis and loss of plasma cells is ${signedHundredths(value)} (95\u00a0% limits ${signedHundredths(lower)} to ${signedHundredths(upper)}).`,
    apart(Math.abs(value)),
    ratios === null
      ? ""
      : `The SD of the one is ${ratios.a0.toFixed(2)} of its prior’s and that of the other ${ratios.kP.toFixed(2)}.`,
    `Antibody lost as fast as its plasma cells would reach the level that halves progenitor survival on day ${middle ?? ""} (middle 90\u00a0% of draws: ${low ?? ""} to ${high ?? ""}).`,
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/** The ridge in numbers: a row a fifth of the draws by A0. */
export function ridgeTable({ fifths }: Ridge): FigureTable {
  return {
    caption: "Loss of plasma cells in the draws, by fifths of antibody at diagnosis",
    columns: [
      { name: "Fifth by isoagglutinin", decimals: 0 },
      { name: "Draws", decimals: 0 },
      { name: "Isoagglutinin from", decimals: 1 },
      { name: "Isoagglutinin to", decimals: 1 },
      { name: "Loss, lower quartile", decimals: 4, unit: "1/d" },
      { name: "Loss, median", decimals: 4, unit: "1/d" },
      { name: "Loss, upper quartile", decimals: 4, unit: "1/d" },
    ],
    rows: fifths.map(({ draws, from, to, lower, kP, upper }, index) => [index + 1, draws, from, to, lower, kP, upper]),
    blank: "not known",
  };
}
