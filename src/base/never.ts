/** Marks a branch no value can reach; throws when one does, because that is a bug. */
export function never(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
