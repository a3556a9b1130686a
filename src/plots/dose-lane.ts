/** What is given throughout, in days from first dose. */
interface GivenInterval {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is given only where a rule holds on its day; `text` says what and when. */
interface ConditionalDoses {
  readonly day: number;
  readonly text: string;
  readonly doses: readonly number[];
  readonly intervals: readonly GivenInterval[];
}

/** What one regimen gives and when, in days from first dose. */
export interface DoseLane {
  readonly label: string;
  readonly slot: number;
  /** What a dose is: "infusion", "tablet". */
  readonly dose: string;
  readonly doses: readonly number[];
  readonly intervals: readonly GivenInterval[];
  readonly conditional?: readonly ConditionalDoses[];
}
