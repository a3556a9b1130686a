/** Days from first dose between which an observed case stopped needing transfusions. */
export interface ObservedInterval {
  /** Name of the figure's arm whose colour it takes. */
  readonly arm: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}
