import type { Summary } from "../../schema/summary.ts";

/** Of the answers of a sweep, that with the fewest patients: what its stamp says n of; null while there is none. */
export function fewestPatients(points: readonly { readonly summary: Summary | null }[]): Summary | null {
  return points.reduce<Summary | null>(
    (least, { summary }) =>
      least === null || (summary !== null && summary.patients < least.patients) ? summary : least,
    null,
  );
}
