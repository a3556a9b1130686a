import { grouped } from "./grouped.ts";

/** So many of something: "1 cell", "1,000 cells". */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
