import "./run-panel.css";
import { lockedSettings } from "../../notebook/index.ts";
import { givesCordBlood } from "../arms/gives-cord-blood.ts";
import { changeSetting, type SettingName } from "../controls/change-setting.ts";
import { paperLine } from "../controls/paper-line.ts";
import { RunControls } from "../controls/run-controls.tsx";
import { RunStatus } from "../status/run-status.tsx";
import type { CellContext } from "./cell-context.ts";
import type { RunFacts } from "./run-facts.ts";
import { RunSheet } from "./run-sheet.tsx";

interface RunPanelProps {
  readonly facts: RunFacts;
  readonly context: CellContext;
  readonly phone: boolean;
  /** Whether on a phone it may stay at the foot of the screen: at most one run of a notebook does. */
  readonly foot: boolean;
}

/** The settings of a run and how far it is: two lines that stay in sight with the figure; on the phone a bar that opens a sheet. */
export function RunPanel({ facts, context, phone, foot }: RunPanelProps) {
  const { key, settings, seed, run } = facts;
  const set = (name: SettingName, value: unknown, gesture?: string) => {
    const changed = changeSetting(context.view.notebook, key, name, value);
    if (changed.ok) context.change(changed.value, gesture);
    return changed;
  };
  const locked = lockedSettings(context.view.notebook, key);
  const status = (
    <RunStatus
      id={foot ? "run-status" : `run-status-${key}`}
      view={run}
      cancel={() => context.cancel(key)}
      run={() => context.run(key)}
      withoutError={!context.open.showsError.value}
    />
  );
  const cordBlood = givesCordBlood(facts.named, facts.regimens);
  const awaited = run.underway && !run.current;
  const paper = <p class="run-paper">{paperLine(run.answered ?? settings)}</p>;
  if (phone) {
    return (
      <>
        {paper}
        <RunSheet settings={settings} status={status} foot={foot}>
          <RunControls {...{ settings, seed, awaited, set, cordBlood, locked }} />
        </RunSheet>
      </>
    );
  }
  return (
    <>
      {paper}
      <div class="run-panel" role="group" aria-label="Settings of the run">
        <RunControls {...{ settings, seed, awaited, set, cordBlood, locked }}>{status}</RunControls>
      </div>
    </>
  );
}
