import type { Parameter } from "../../schema/parameter.ts";
import type { Simulate } from "../../schema/simulate-cell.ts";

/** What a parameter is in a run: its value, the typical one, and why it cannot be changed here; null: it can. */
export interface ParameterStanding {
  readonly value: number;
  readonly fixed: string | null;
}

const ownSettings: Readonly<Record<string, (settings: Simulate) => number>> = {
  threshold: ({ threshold }) => threshold,
  visit: ({ visit }) => visit,
  window: ({ window }) => window,
  taperFrom: ({ taper }) => taper[0],
  taperTo: ({ taper }) => taper[1],
};

/** Why a parameter stays as it is in a run; null where a reader may change it. */
function whyFixed({ idle, low, high }: Parameter, { start }: Pick<Simulate, "start">): string | null {
  switch (idle) {
    case "setting":
      return "a setting of the run";
    case "drawn":
      return "drawn for every patient, whatever stands here";
    case "noise":
      return "off in comparisons";
    case "published start":
      return start === "treated" ? null : "acts only where therapy starts on the published days";
    default:
      return low === null && high === null ? "fixed" : null;
  }
}

/** How a parameter stands in a run with these settings and changed values. */
export function parameterStanding(
  parameter: Parameter,
  settings: Simulate,
  changed: Readonly<Record<string, number>>,
): ParameterStanding {
  const { symbol, value } = parameter;
  const setting = ownSettings[symbol]?.(settings);
  return { value: setting ?? changed[symbol] ?? value, fixed: whyFixed(parameter, settings) };
}
