/** A panel of a grid of small figures on one pair of axes; lengths in px. */
export interface GridPanel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it stands at the left, where shares are labelled, and has none below it, where days are. */
  readonly first: boolean;
  readonly lowest: boolean;
  /** The last of its row. */
  readonly last: boolean;
}

export interface PanelGrid {
  readonly panels: readonly GridPanel[];
  readonly bottom: number;
}

export interface GridWish {
  readonly count: number;
  readonly width: number;
  readonly phone: boolean;
  readonly top: number;
  /** Lines of words above each panel. */
  readonly titleLines: number;
  /** Room right of every panel, and right of the last of a row. */
  readonly gutter: number;
  readonly lastGutter: number;
}

const left = 44;
const gap = 22;
const narrowest = 124;
const titleLine = 18;
const titleGap = 8;
const daysHeight = 24;
const rowGap = 10;

/** Panels in a row: on the phone at most two; otherwise up to four, rows as even as they come. */
function columnsOf({ count, width, phone, gutter, lastGutter }: GridWish): number {
  if (phone) return Math.min(2, count);
  const room = Math.floor((width - left - lastGutter + gutter + gap) / (narrowest + gutter + gap));
  const wanted = count <= 4 ? count : count <= 6 || count === 9 ? 3 : 4;
  if (wanted <= room) return wanted;
  return count === 4 ? Math.min(2, Math.max(1, room)) : Math.max(1, room);
}

function frameHeight(rows: number, columns: number, phone: boolean): number {
  if (phone) return columns === 1 ? 180 : 88;
  return rows === 1 ? 206 : rows === 2 ? 132 : 108;
}

/** Where `count` panels (1 to 12) lie in a figure. */
export function panelGrid(wish: GridWish): PanelGrid {
  const { count, width, phone, top, titleLines, gutter, lastGutter } = wish;
  const columns = columnsOf(wish);
  const rows = Math.ceil(count / columns);
  const across = (width - left - lastGutter - (columns - 1) * (gap + gutter)) / columns;
  const high = frameHeight(rows, columns, phone);
  const title = titleLines * titleLine + titleGap;
  const panels = Array.from({ length: count }, (_, index): GridPanel => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const x = left + column * (across + gutter + gap);
    const y = top + row * (title + high + rowGap) + title;
    const last = column === columns - 1 || index === count - 1;
    return {
      left: x,
      right: x + across,
      top: y,
      bottom: y + high,
      first: column === 0,
      lowest: index + columns >= count,
      last,
    };
  });
  return { panels, bottom: top + rows * (title + high + rowGap) - rowGap + daysHeight };
}
