/** What decides how large the incidence figure is; lengths in px. */
export interface FigureSize {
  readonly width: number;
  readonly phone: boolean;
  /** Observed lanes to keep room for, whether their rows have arrived or not. */
  readonly lanes: number;
  readonly frameHeight?: number | undefined;
  readonly laneHeight?: number | undefined;
}

/** Where the parts of the incidence figure lie, in px from its top left corner. */
export interface FigureGeometry {
  readonly width: number;
  readonly height: number;
  readonly laneHeight: number;
  /** Top of the title above the observed lanes, and of the first lane. */
  readonly lanesTop: number;
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const titleHeight = 18;
const lanesGap = 16;
const axisHeight = 38;
const tickLabelHalf = 7;

/** Left and right edge of the frame in a figure `width` px wide: room for "100 %" at the left, for labels at line ends at the right. */
export function frameEdges(width: number, phone: boolean): { readonly left: number; readonly right: number } {
  return { left: 44, right: width - (phone ? 14 : 184) };
}

/** Lays out the incidence figure; without `frameHeight` the whole is 0.38 of its width and at most 420 px high, its frame never under 235 px (phone: 0.54 of the width, 180 to 260 px). */
export function figureGeometry(size: FigureSize): FigureGeometry {
  const laneHeight = size.laneHeight ?? 16;
  const top = size.lanes === 0 ? tickLabelHalf + 1 : titleHeight + size.lanes * laneHeight + lanesGap;
  const whole = Math.min(420, Math.round(0.38 * size.width));
  const frameHeight =
    size.frameHeight ??
    (size.phone
      ? Math.min(260, Math.max(180, Math.round(0.54 * size.width)))
      : Math.max(235, whole - top - axisHeight));
  return {
    width: size.width,
    height: top + frameHeight + axisHeight,
    laneHeight,
    lanesTop: titleHeight,
    frame: { ...frameEdges(size.width, size.phone), top, bottom: top + frameHeight },
  };
}
