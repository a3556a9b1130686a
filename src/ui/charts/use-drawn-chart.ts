import { counted } from "../../base/counted.ts";
import { useRef, useState } from "preact/hooks";
import { DrawnOutcome } from "../../schema/drawn-influence.ts";
import { useStale } from "../figure/use-stale.ts";
import type { ChartProps } from "./chart-props.ts";
import { useDrawnNames } from "./use-drawn-names.ts";
import { useInfluence } from "./use-influence.ts";

/** What figures over the draws of a run share: which outcome of which arm is asked about, the answer, and what it is of. */
export function useDrawnChart({ cell, facts, context }: ChartProps) {
  const at = useRef<HTMLDivElement>(null);
  const names = useDrawnNames(facts, context);
  const [outcome, chooseOutcome] = useState<DrawnOutcome>(
    DrawnOutcome.options.find((one) => one === cell.outcome) ?? "independent",
  );
  const [chosen, chooseArm] = useState<string | null>(null);
  const { drawn, settings, seedWords } = facts;
  const [first = { arm: "", label: "", shortLabel: "", slot: 1 }] = drawn;
  const wanted = drawn.find((one) => one.arm === (chosen ?? cell.arm)) ?? first;
  const horizon = facts.run.summary?.horizon ?? settings.horizon;
  const day = Math.min(cell.day ?? horizon, horizon);
  const asking = useInfluence(facts, context, at, { arm: wanted.arm, outcome, day });
  const stale = useStale(asking.answered !== null && (!asking.current || !facts.run.current));
  const question = asking.answered?.question ?? null;
  const influence = names === null ? null : (asking.answered?.value ?? null);
  const input = {
    influence,
    names: names ?? { parameters: new Map<string, string>(), regimens: new Map<string, string>() },
    arm: drawn.find((one) => one.arm === question?.arm) ?? wanted,
    asked: { outcome: question?.outcome ?? outcome, day: question?.day ?? day },
    horizon: question?.run.horizon ?? horizon,
  };
  const lived =
    influence === null
      ? "not simulated yet"
      : `simulated, ${counted(influence.patients, "patient")} under each of ${counted(influence.draws, "draw")}`;
  const stamp = `prca@1 · seed ${seedWords} · ${lived}`;
  return { at, names, outcome, chooseOutcome, wanted, chooseArm, asking, stale, input, stamp };
}
