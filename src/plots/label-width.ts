/** Widths in em of letters in the figures' type, as wide as they come in three groups; all else is about as wide. */
const groups: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[fijlrtI .,:;'’()·\u00a0\u202f-]/u, 0.3],
  [/[mwMW%]/u, 0.82],
  [/\p{Lu}/u, 0.6],
];
const usual = 0.51;

/** About how wide words of such a size are in a figure, in px: enough to break lines by where nothing can be measured. */
export function labelWidth(words: string, size: number): number {
  const em = (words.match(/./gu) ?? []).reduce<number>(
    (sum, letter) => sum + (groups.find(([letters]) => letters.test(letter))?.[1] ?? usual),
    0,
  );
  return em * size;
}
