/** The reciprocal of the titre a laboratory reports of an exact one, without reading error: the last twofold step that is not above it (1:n is n; under 1 the steps go on, ½, ¼ …); 0 of 0 or less. Exact, so the same in every engine. */
export function reportedTitre(exact: number): number {
  if (!(exact > 0)) return 0;
  let step = 1;
  while (2 * step <= exact) step *= 2;
  while (step > exact) step /= 2;
  return step;
}
