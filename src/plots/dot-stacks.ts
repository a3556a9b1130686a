/** A dot of a stack: its middle across, in px, and how many lie under it. */
export interface StackedDot {
  readonly x: number;
  readonly level: number;
}

/** Dots at places in ascending order, those that would overlap stacked in the middle of them (Wilkinson 1999, 10.1080/00031305.1999.10474474): neither do the stacks overlap, and no dot is moved by more than half its width. */
export function dotStacks(places: readonly number[], width: number): readonly StackedDot[] {
  const stacks: number[][] = [];
  for (const place of places) {
    const [first] = stacks.at(-1) ?? [];
    if (first !== undefined && place < first + width) stacks.at(-1)?.push(place);
    else stacks.push([place]);
  }
  let before = -Infinity;
  return stacks.flatMap((stack) => {
    const middle = Math.max(((stack[0] ?? 0) + (stack.at(-1) ?? 0)) / 2, before + width);
    before = middle;
    return stack.map((_, level) => ({ x: middle, level }));
  });
}
