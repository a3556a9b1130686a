/** A titre as a laboratory reports it: the last dilution in twofold steps that still reacts, "1:32"; under 1:2 nothing is detected. `reciprocal` is 32 for 1:32, 0 where there is no antibody. */
export function titreWords(reciprocal: number): string {
  return reciprocal < 2 ? "<\u00a01:2" : `1:${2 ** Math.floor(Math.log2(reciprocal))}`;
}
