import { settledOf } from "../../notebook/index.ts";
import { SweepTable } from "../tables/sweep-table.tsx";
import { grouped } from "../words/grouped.ts";
import type { CellContext } from "./cell-context.ts";
import { runFacts } from "./run-facts.ts";
import { valueOf } from "./value-of.ts";

interface SweepTableViewProps {
  /** The key of the *sweep* cell. */
  readonly of: string;
  readonly context: CellContext;
}

/** The table of a sweep, and how far its runs are, with the button that stops or resumes them. */
export function SweepTableView({ of, context }: SweepTableViewProps) {
  const { view } = context;
  const sweep = settledOf(view.plan, of, "sweep");
  const facts = sweep === null ? null : runFacts(view, sweep.of);
  if (sweep === null || facts === null) return null;
  const state = view.states.get(of);
  const value = valueOf(view, of, "sweep");
  const points = value?.points ?? [];
  const [first] = points;
  const shown = new Map(facts.drawn.map(({ arm, shortLabel }) => [arm, shortLabel]));
  const arms = (first?.request.arms ?? facts.arms).map(({ arm }) => ({ arm, label: shown.get(arm) ?? arm }));
  const underway = state?.state === "running";
  const done = state?.progress ?? null;
  const words = underway
    ? `${grouped(done?.done ?? 0)}${done === null ? "" : ` of ${grouped(done.of)}`} patients in ${sweep.values.length} runs`
    : state?.state === "cancelled"
      ? "stopped"
      : "";
  return (
    <>
      <p class="facts-note">
        <span aria-hidden={underway}>{words}</span>{" "}
        {(underway || state?.state === "cancelled") && (
          <button type="button" class="button" onClick={() => (underway ? context.cancel(of) : context.run(of))}>
            {underway ? "Cancel" : "Run"}
          </button>
        )}
      </p>
      <SweepTable
        name={of}
        vary={value?.vary ?? sweep.vary}
        points={points}
        arms={arms}
        seed={facts.seedWords}
        current={points.length === 0 || state?.current === true}
      />
    </>
  );
}
