import { counted } from "../base/counted.ts";
import { calibrationFrame, type ClassCalibrationOptions, sureGroups, sureWords } from "./class-calibration-layout.ts";
import { answersWord } from "./class-words.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigureTable } from "./figure-table.ts";
import { meanOf } from "./middle-of.ts";

function heldOf({ answers }: ClassCalibrationOptions): number {
  return answers.filter(({ held }) => held).length;
}

/** How sure the class was on average, and what share of its answers held. */
export function classCalibrationFinding(options: ClassCalibrationOptions): string {
  const { answers } = options;
  if (answers.length === 0) return "No answers with a confidence yet.";
  const sure = Math.round(meanOf(answers.map(({ confidence }) => confidence)));
  const held = heldOf(options);
  const share = Math.round((100 * held) / answers.length);
  const gap = sure - share;
  const verdict =
    gap === 0 ? "as sure as that" : `${counted(Math.abs(gap), "point")} ${gap > 0 ? "surer" : "less sure"} than that`;
  return `${answersWord(answers.length)} with a confidence: ${held} held, ${share}\u00a0%. The class was ${sure}\u00a0% sure on average, ${verdict}.`;
}

/** What held of the answers, by how sure they were. */
export function classCalibrationTable({ answers }: ClassCalibrationOptions): FigureTable {
  return {
    caption: "How sure, and what held",
    columns: [
      { name: "How sure" },
      { name: "Answers", decimals: 0 },
      { name: "Held", decimals: 0 },
      { name: "Share that held", decimals: 0, unit: "%" },
      { name: "How sure on average", decimals: 0, unit: "%" },
    ],
    rows: sureGroups(answers).map((group) => [
      sureWords(group),
      group.count,
      group.held,
      (100 * group.held) / group.count,
      group.confidence,
    ]),
    blank: "none",
  };
}

/** The groups from the least sure on. */
export function classCalibrationSeries(options: ClassCalibrationOptions): readonly FigureSeries[] {
  const { left, top, side } = calibrationFrame(options);
  const marks = sureGroups(options.answers).map((group) => ({
    x: left + (side * group.confidence) / 100,
    y: top + side * (1 - group.held / group.count),
    says: `${sureWords(group)} sure: ${group.held} of ${group.count} held`,
    level: group.held / group.count,
  }));
  return marks.length === 0 ? [] : [{ name: "By confidence", marks }];
}
