import type { FigurePlace } from "../../plots/index.ts";

/** The widths of a column, of a column and a half, and of a page in journals, in mm. */
export const printWidths = [85, 120, 180] as const;
export type PrintWidth = (typeof printWidths)[number];

/** A px of the drawing on paper, in mm: 0.6 pt, so that the least letters (12.5 px) are 7.5 pt and titles 10.2 pt. */
const mmPerPx = (0.6 * 25.4) / 72;

/** Room at the sides, into which letters may reach over the edge of a drawing, in px. */
export const sideRoom = 8;

/** Where a figure is drawn for a width of paper: narrow up to a column and a half. */
export function printPlace(width: PrintWidth): FigurePlace {
  return { width: Math.floor(width / mmPerPx) - 2 * sideRoom, phone: width < 180 };
}

/** Px of a drawing as mm on paper. */
export function onPaper(px: number): number {
  return px * mmPerPx;
}
