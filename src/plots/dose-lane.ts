/** What one regimen gives and when, in days from first dose. */
export interface DoseLane {
  readonly label: string;
  readonly slot: number;
  /** What a dose is: "infusion", "tablet". */
  readonly dose: string;
  readonly doses: readonly number[];
  readonly intervals: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}
