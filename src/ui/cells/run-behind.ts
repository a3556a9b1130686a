import { type RuntimeView, settledOf } from "../../notebook/index.ts";

/** The run that a figure or table is drawn from, by what it is of: that of its sweep, where it shows one. */
export function runBehind({ plan }: Pick<RuntimeView, "plan">, of: string): string {
  return settledOf(plan, of, "sweep")?.of ?? of;
}
