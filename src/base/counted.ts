import { grouped } from "./grouped.ts";

/** A noun as it stands beside a count: "patient" beside 1, "patients" beside any other. */
export function nounFor(count: number, noun: string, plural = `${noun}s`): string {
  return count === 1 ? noun : plural;
}

/** So many of something: "1 cell", "1,000 cells". */
export function counted(count: number, noun: string, plural?: string): string {
  return `${grouped(count)} ${nounFor(count, noun, plural)}`;
}
