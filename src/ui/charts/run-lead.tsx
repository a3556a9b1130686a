import { CellFailure } from "../cells/cell-failure.tsx";
import { failuresBehind } from "../cells/failures-behind.ts";
import { RunPanel } from "../cells/run-panel.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import type { ChartProps } from "./chart-props.ts";

interface RunLeadProps extends ChartProps {
  /** Whether the settings of the run stand here, and whether they may stay at the foot of a phone. */
  readonly controls: boolean;
  readonly foot: boolean;
}

/** What stands above a figure of a run: what went wrong in it, and its settings at the first of its figures. */
export function RunLead({ cellKey, cell, facts, context, controls, foot }: RunLeadProps) {
  const phone = usePhone();
  const failures = cell.show === "patient" && !controls ? [] : failuresBehind(context.view, cellKey);
  return (
    <>
      {failures.length > 0 && <CellFailure cellKey={cellKey} failures={failures} context={context} />}
      {controls && <RunPanel facts={facts} context={context} phone={phone} foot={foot} />}
    </>
  );
}
