let count = 0;

/** A name for one gesture that no other has, so that no two are taken back as one. */
export function nextGesture(): string {
  count += 1;
  return `gesture ${count}`;
}
