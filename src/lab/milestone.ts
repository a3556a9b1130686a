/** The first so many patients of the sequence give the first picture. */
export const firstMilestone = 128;

const firstDraws = 8;

/** Whether after so many draws (whole, ≥ 1) a run shows a picture before its end: after 8, 32, 128 and so on. Each costs as much as some draws, and half as many more are hardly seen. */
export function isDrawMilestone(draws: number): boolean {
  let milestone = firstDraws;
  while (milestone < draws) milestone *= 4;
  return milestone === draws;
}

/** The smallest of 128, 256, 512, … above a number of patients (whole, ≥ 0). */
export function nextMilestone(patients: number): number {
  let milestone = firstMilestone;
  while (milestone <= patients) milestone *= 2;
  return milestone;
}
