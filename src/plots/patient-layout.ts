import type { PixelSpan } from "./day-span.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { PatientPanel } from "./patient-panel.ts";
import { patientPanels } from "./patient-panel.ts";

/** All arms on one frame a panel, or each on a frame of its own with the others in grey behind it. */
export type Arrangement = "overlaid" | "apart";

/** What decides how large a patient's figure is; lengths in px. */
export interface PatientSize {
  readonly width: number;
  /** Values stand above the frames instead of right of them. */
  readonly phone: boolean;
  readonly arms: readonly FigureArm[];
  readonly arrangement: Arrangement;
  /** Whether any arm gives cord blood. */
  readonly cord: boolean;
}

/** A place to draw in: the arms that have their colour in it, in px. */
export interface PatientFrame extends PixelSpan {
  readonly arms: readonly FigureArm[];
  /** Whether the value axis is labelled left of it. */
  readonly first: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** A quantity with its heading and frames: doses, transfusions, or a series. */
export interface PanelPlace {
  readonly shows: "doses" | "transfusions" | PatientPanel;
  /** Middle of the heading's line, and of the first line of values. */
  readonly heading: number;
  readonly values: number;
  readonly frames: readonly PatientFrame[];
}

/** Where the parts of a patient's figure lie, in px from its top left corner. */
export interface PatientLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PixelSpan[];
  readonly top: number;
  readonly bottom: number;
  /** Where the values right of the frames begin; on the phone the left of the line above them. */
  readonly valuesLeft: number;
  readonly panels: readonly PanelPlace[];
}

const headingHeight = 20;
const gap = 8;
const axisHeight = 38;
const narrowest = 132;
const columnGap = 14;
/** Height of a line of values, and of an arm's lane of doses or transfusions. */
export const valueLine = 13;
/** Arms whose values stand under each other, and the width of one. */
export const valuesDown = 5;
export const valueWidth = 66;
/** Arms whose values stand beside each other on the phone. */
export const valuesAcross = 4;

/** Lays out the panels of a patient under one another, on one day axis. */
export function patientLayout({ width, phone, arms, arrangement, cord }: PatientSize): PatientLayout {
  const left = phone ? 42 : 48;
  const right = width - (phone ? 14 : 14 + valueWidth * Math.max(1, Math.ceil(arms.length / valuesDown)));
  const fits = Math.max(1, Math.floor((right - left + columnGap) / (narrowest + columnGap)));
  const overlaid = arrangement === "overlaid" || arms.length < 2;
  const count = overlaid ? 1 : Math.min(arms.length, fits);
  const each = (right - left - (count - 1) * columnGap) / count;
  const columns = Array.from({ length: count }, (_, index) => {
    const from = left + index * (each + columnGap);
    return { left: from, right: from + each };
  });
  const groups = overlaid ? [arms] : arms.map((arm) => [arm]);
  let bottom = 0;
  const panels = (["doses", "transfusions", ...patientPanels(cord)] as const).toSorted(byPlace).map((shows) => {
    const heading = bottom + headingHeight / 2;
    const values = bottom + headingHeight + valueLine / 2;
    const lines = phone ? Math.ceil(arms.length / valuesAcross) : 0;
    let top = bottom + headingHeight + lines * valueLine + (lines > 0 ? 5 : 0);
    const height = frameHeight(shows, phone, overlaid ? arms.length : 1);
    const above = overlaid || shows !== "doses" ? 0 : 22;
    const room = phone ? 0 : top + valueLine * Math.min(arms.length, valuesDown);
    const frames = groups.map((group, index): PatientFrame => {
      const column = index % count;
      if (column === 0 && index > 0) top += above + height + 2 * gap;
      const span = columns[column] ?? { left, right };
      return { ...span, arms: group, first: column === 0, top: top + above, bottom: top + above + height };
    });
    bottom = Math.max(top + above + height, room) + gap;
    return { shows, heading, values, frames };
  });
  const last = bottom - gap;
  return {
    width,
    height: last + axisHeight,
    columns,
    top: panels[0]?.frames[0]?.top ?? 0,
    bottom: last,
    valuesLeft: phone ? left : right + 14,
    panels,
  };
}

type Shown = PanelPlace["shows"];

/** Doses first, then haemoglobin with the transfusions below it, then the rest as they stand. */
function byPlace(one: Shown, other: Shown): number {
  const rank = (shows: Shown): number => {
    if (shows === "doses") return 0;
    if (shows === "transfusions") return 2;
    return shows.series === "haemoglobin" ? 1 : 3;
  };
  return rank(one) - rank(other);
}

function frameHeight(shows: Shown, phone: boolean, lanes: number): number {
  if (typeof shows === "string") return valueLine * Math.max(1, lanes);
  if (shows.series === "haemoglobin") return phone ? 116 : 140;
  return phone ? 56 : 50;
}
