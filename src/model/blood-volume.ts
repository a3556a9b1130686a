/** Blood volume in dL from height (m) and weight (kg). Source: Nadler, Hidalgo and Bloch 1962. */
export function bloodVolume(male: boolean, height: number, weight: number): number {
  const cube = height * height * height;
  return 10 * (male ? 0.3669 * cube + 0.03219 * weight + 0.6041 : 0.3561 * cube + 0.03308 * weight + 0.1833);
}
