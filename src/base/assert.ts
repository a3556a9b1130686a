/** Throws when a condition that only a bug can break is broken. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
