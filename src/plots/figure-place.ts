/** What decides how large a figure is drawn. */
export interface FigurePlace {
  /** px. */
  readonly width: number;
  /** Narrow: fewer ticks, no labels at line ends; a key stands above, outside the figure. */
  readonly phone: boolean;
}
