const gap = 8;
const characterWidth = 6.2;

/** Words of a lane with their length in px, and on which side of its bar they stand. */
export interface LaneSide {
  readonly words: string;
  readonly length: number;
  readonly side: "after" | "before" | "over";
}

/** The first of some ways to say a lane that has room after or before its bar (`left` to `right` in a figure `width` px wide); the last of them, over the bar, where none has. */
export function laneSide(ways: readonly string[], left: number, right: number, width: number): LaneSide {
  const sides = ways.map((words): LaneSide => {
    const length = characterWidth * words.length;
    if (right + gap + length <= width) return { words, length, side: "after" };
    return { words, length, side: left - gap - length >= 0 ? "before" : "over" };
  });
  return sides.find(({ side }) => side !== "over") ?? sides.at(-1) ?? { words: "", length: 0, side: "after" };
}
