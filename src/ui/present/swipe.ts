/** Where a finger came down or went up; px. */
export interface Touched {
  readonly x: number;
  readonly y: number;
}

const shortest = 56;

/** Which way a finger has swiped: mostly sideways and at least 56 px; null: it has not. To the left goes on. */
export function swiped(from: Touched, to: Touched): "next" | "back" | null {
  const across = to.x - from.x;
  if (Math.abs(across) < shortest || Math.abs(across) < 2 * Math.abs(to.y - from.y)) return null;
  return across < 0 ? "next" : "back";
}

/** Whether a finger that comes down here moves something of its own: a slider, a drawing that is dragged, a table that scrolls sideways. */
export function movesItself(target: EventTarget | null, within: Element): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, select, textarea, [role=slider], [data-drags]") !== null) return true;
  for (let at: Element | null = target; at !== null && at !== within; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/u.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}
