import { grouped } from "../../base/grouped.ts";

/** A count of patients, in thousands where the greatest of its table leaves no room for more under a tick. */
export function countWords(count: number, greatest: number): string {
  return greatest >= 100_000 ? grouped(count / 1000) : grouped(count);
}
