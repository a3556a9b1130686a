import { settledOf } from "../../notebook/index.ts";
import { settingsAt } from "../charts/settings-at.ts";
import { usePhone } from "../drawing/use-phone.ts";
import type { CellContext } from "./cell-context.ts";
import { runFacts } from "./run-facts.ts";
import { RunPanel } from "./run-panel.tsx";

interface SettingsHereProps {
  readonly cellKey: string;
  readonly context: CellContext;
}

/** The settings of a run, if a figure is the place for them. */
export function SettingsHere({ cellKey, context }: SettingsHereProps) {
  const phone = usePhone();
  const { controls, foot } = settingsAt(context.view.plan, cellKey);
  const facts = controls ? runFacts(context.view, settledOf(context.view.plan, cellKey, "chart")?.of ?? "") : null;
  return facts === null ? null : <RunPanel facts={facts} context={context} phone={phone} foot={foot} />;
}
