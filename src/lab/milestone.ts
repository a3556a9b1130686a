/** The first so many patients of the sequence give the first picture. */
export const firstMilestone = 128;

/** The smallest of 128, 256, 512, … above a number of patients (whole, ≥ 0). */
export function nextMilestone(patients: number): number {
  let milestone = firstMilestone;
  while (milestone <= patients) milestone *= 2;
  return milestone;
}
