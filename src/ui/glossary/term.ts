/** A word of the field or of this page, and what it means here. */
export interface Term {
  /** Its name in addresses. */
  readonly id: string;
  readonly name: string;
  /** Other ways it is written; plurals need not be listed. */
  readonly also?: readonly string[];
  /** One or two sentences. */
  readonly says: string;
}
