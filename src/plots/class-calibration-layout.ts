import type { FigurePlace } from "./figure-place.ts";
import { meanOf } from "./middle-of.ts";

/** An answer that said how sure it was (percent), and whether the run bears it out. */
export interface SureAnswer {
  readonly confidence: number;
  readonly held: boolean;
}

/** What a class was sure of, and what of it held. */
export interface ClassCalibrationOptions extends FigurePlace {
  readonly answers: readonly SureAnswer[];
}

/** Answers given with about the same confidence: from `from` to under `to` percent. */
export interface SureGroup {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly held: number;
  /** Their mean confidence, percent. */
  readonly confidence: number;
}

const edges = [0, 20, 40, 60, 80, 90, 101];

/** The answers by confidence, under 20, 40, 60, 80, 90 percent and above; groups of none are left out. */
export function sureGroups(answers: readonly SureAnswer[]): readonly SureGroup[] {
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0;
    const within = answers.filter(({ confidence }) => from <= confidence && confidence < to);
    if (within.length === 0) return [];
    const held = within.filter((answer) => answer.held).length;
    return [{ from, to, count: within.length, held, confidence: meanOf(within.map(({ confidence }) => confidence)) }];
  });
}

/** What a group is called: "60–79 %". */
export function sureWords({ from, to }: Pick<SureGroup, "from" | "to">): string {
  return `${from}–${to - 1}\u00a0%`;
}

/** Where the figure's square lies and its px a percent. */
export function calibrationFrame({ width }: FigurePlace): {
  readonly left: number;
  readonly top: number;
  readonly side: number;
} {
  return { left: 44, top: 12, side: Math.min(280, Math.max(160, width - 60)) };
}

/** Px the figure is high. */
export function classCalibrationHeight(options: ClassCalibrationOptions): number {
  const { top, side } = calibrationFrame(options);
  return top + side + 42;
}
