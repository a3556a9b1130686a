import { type CellState, runRequest, type RuntimeView, settledOf } from "../../notebook/index.ts";
import type { FigureArm } from "../../plots/index.ts";
import type { Arm } from "../../schema/arm.ts";
import { defaultSeed } from "../../schema/notebook.ts";
import { type Seed, seedNumber } from "../../schema/seed.ts";
import { fullSimulate, type Simulate } from "../../schema/simulate-cell.ts";
import type { Switched } from "../arms/acting-effects.ts";
import { figureArms, type NamedArm } from "../arms/figure-arms.ts";
import { type KnownRegimens, knownRegimens } from "../arms/known-regimens.ts";
import { type RunView, runView } from "../status/run-view.ts";
import { valueOf } from "./value-of.ts";

/** All that the cells which show a run need of it. What is in sight (`run`, `switched`, `arms`) belongs together, also while it is stale; `settings` is what the document asks. */
export interface RunFacts extends KnownRegimens {
  readonly key: string;
  readonly settings: Simulate;
  readonly seed: Seed;
  readonly run: RunView;
  readonly switched: Switched;
  readonly arms: readonly Arm[];
  readonly named: readonly NamedArm[];
  readonly drawn: readonly FigureArm[];
  /** The seed of what is in sight: in words where they are known. */
  readonly seedWords: string;
}

const nothing: CellState = { state: "idle", value: null, current: false, failures: [], progress: null };

/** Gathers the facts of the *simulate* cell known by `key`; null where there is none, or its controls give it no settings. */
export function runFacts(view: RuntimeView, key: string): RunFacts | null {
  const { notebook, plan, states } = view;
  const cell = settledOf(plan, key, "simulate");
  if (cell === null) return null;
  const settings = fullSimulate(cell);
  const seed = settings.seed ?? notebook.seed ?? defaultSeed;
  const wanted = runRequest(notebook, key);
  const run = runView(states.get(key) ?? nothing, wanted.ok ? wanted.value : settings);
  const arms = run.answered?.arms ?? (wanted.ok ? wanted.value.arms : []);
  const named = arms.map(({ arm, regimens }) => ({ arm, regimens: regimens.map(({ regimen }) => regimen) }));
  const own = run.answered?.regimens ?? (wanted.ok ? wanted.value.regimens : []);
  const known = knownRegimens(valueOf(view, cell.arms, "arms"), own);
  const answeredSeed = run.answered?.seed ?? seedNumber(seed);
  return {
    key,
    settings,
    seed,
    run,
    switched: run.answered ?? settings,
    arms,
    named,
    drawn: figureArms(named, new Map(known.regimens.map(({ id, label }) => [id, label]))),
    ...known,
    seedWords: String(answeredSeed === seedNumber(seed) ? seed : answeredSeed),
  };
}
