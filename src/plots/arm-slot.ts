/** Slots 9 to 12 repeat 1 to 4, hollow. */
export function isHollow(slot: number): boolean {
  return slot > 8;
}

/** The colour of an arm's slot (1 to 12), as a reference to the page's tokens: a change of theme needs no redraw. */
export function armColour(slot: number): string {
  return `var(--arm-${filledSlot(slot)})`;
}

/** The dashes of a slot: none on screen, distinct in print and forced colours. */
export function armDash(slot: number): string {
  return `var(--arm-${filledSlot(slot)}-dash)`;
}

/** The slot whose colour and symbol a slot has; throws outside 1 to 12, because that is a bug. */
export function filledSlot(slot: number): number {
  if (!Number.isInteger(slot) || slot < 1 || slot > 12) throw new Error(`invalid slot: ${slot}`);
  return isHollow(slot) ? slot - 8 : slot;
}

/** The width of an arm's line in px: watch is thinner than what it is compared with. */
export function armWidth(slot: number): number {
  return slot === 1 ? 1.75 : 2.25;
}
