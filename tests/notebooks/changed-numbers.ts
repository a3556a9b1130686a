/** The places at which what was held is another now, with both values; what is new, or no longer asked for, is no change. */
function changesBelow(place: string, held: unknown, now: unknown): readonly string[] {
  if (now === undefined) return [];
  if (typeof held === "object" && held !== null && typeof now === "object" && now !== null) {
    const after = new Map(Object.entries(now));
    return Object.entries(held).flatMap(([name, value]) => changesBelow(`${place}/${name}`, value, after.get(name)));
  }
  return held === now ? [] : [`${place}: ${JSON.stringify(held)} would be ${JSON.stringify(now)}`];
}

/** Numbers of a notebook, and the version of the model that gave them. */
interface HeldNumbers {
  readonly model: string;
  readonly [part: string]: unknown;
}

/** The golden numbers that would be others although the model's version is the same, by their place and with both values; none where the versions differ. */
export function changedNumbers(held: HeldNumbers, now: HeldNumbers): readonly string[] {
  return held.model === now.model ? changesBelow("", held, now) : [];
}
