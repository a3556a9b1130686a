import { useParameterNames } from "../population/use-parameter-names.ts";
import { SweepTable } from "../tables/sweep-table.tsx";
import type { CellContext } from "./cell-context.ts";
import { runFacts } from "./run-facts.ts";
import { sweepInSight } from "./sweep-in-sight.ts";
import { SweepProgress } from "./sweep-progress.tsx";

interface SweepTableViewProps {
  /** The key of the *sweep* cell. */
  readonly of: string;
  readonly context: CellContext;
}

/** The table of a sweep, and how far its runs are. */
export function SweepTableView({ of, context }: SweepTableViewProps) {
  const sweep = sweepInSight(context, of);
  const called = useParameterNames(context);
  const facts = sweep === null ? null : runFacts(context.view, sweep.cell.of);
  if (sweep === null || facts === null) return null;
  const { vary, across, points, current } = sweep;
  const [first] = points;
  const shown = new Map(facts.drawn.map(({ arm, shortLabel }) => [arm, shortLabel]));
  const arms = (first?.request.arms ?? facts.arms).map(({ arm }) => ({ arm, label: shown.get(arm) ?? arm }));
  return (
    <>
      <SweepProgress sweep={sweep} context={context} />
      <SweepTable
        name={of}
        vary={vary}
        across={across}
        points={points}
        arms={arms}
        called={called}
        seed={facts.seedWords}
        current={current}
        showsError={context.open.showsError}
      />
    </>
  );
}
