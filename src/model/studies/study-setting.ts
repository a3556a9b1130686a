/** How published studies are simulated. */
export interface StudySetting {
  /** The seed of their patients, the same for every draw: what differs between draws is not chance. */
  readonly seed: number;
  /** Simulated patients of a natural course; treated arms have three quarters of it, other allografts half. */
  readonly patients: number;
  /** How many of Longval's 66 patients had resolved, which the abstract does not say. */
  readonly resolved: number;
  /** The probability that durations were counted from diagnosis, not from the transplant. */
  readonly fromDiagnosis: number;
  /** Transfusion-free days that confirm independence. */
  readonly window: number;
}

/** The setting of the shipped posterior. */
export const studySetting: StudySetting = { seed: 7, patients: 256, resolved: 50, fromDiagnosis: 0.7, window: 56 };
