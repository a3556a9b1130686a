import type { Simulate } from "../../schema/simulate-cell.ts";
import { exact } from "../words/exact.ts";

/** The settings of a run as they stand on paper, where the controls are gone; patients, seed and what is assumed stand with the figure. */
export function paperLine({
  start,
  threshold,
  window,
  horizon,
}: Pick<Simulate, "start" | "threshold" | "window" | "horizon">): string {
  const begins = start === "treated" ? "the published days" : `day ${start} after diagnosis`;
  return `Settings: therapy starts on ${begins} · threshold ${exact(threshold, 1)} g/dL · window ${window} d · horizon ${horizon} d`;
}
