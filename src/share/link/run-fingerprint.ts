/** The fingerprint of a result, and the cell whose result it is. */
export interface RunFingerprint {
  readonly run: string;
  readonly fingerprint: string;
}
