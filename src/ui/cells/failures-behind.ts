import type { RuntimeView } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";

/** The keys of a cell and of everything it reads, directly or not. */
export function cellsBehind(
  { plan }: Pick<RuntimeView, "plan">,
  key: string,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (seen.has(key)) return seen;
  const reads = plan.cells.find((cell) => cell.key === key)?.reads ?? [];
  return reads.reduce<ReadonlySet<string>>(
    (found, read) => cellsBehind({ plan }, read, found),
    new Set([...seen, key]),
  );
}

/** What went wrong in a cell or in anything it reads, each thing said once. */
export function failuresBehind(view: RuntimeView, key: string): readonly Failure[] {
  const failures = [...cellsBehind(view, key)].flatMap((each) => view.states.get(each)?.failures ?? []);
  return [...new Map(failures.map((failure) => [failure.message, failure])).values()];
}
