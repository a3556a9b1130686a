import type { ArmsCell } from "../schema/arms-cell.ts";
import type { ArmEntry } from "../schema/arm-entry.ts";
import type { Effect } from "../schema/effect.ts";
import type { Failure } from "../schema/failure.ts";
import type { CellPath } from "../schema/feeds.ts";
import { instead } from "../schema/instead.ts";
import type { Parameter } from "../schema/parameter.ts";
import { quoted } from "../schema/quoted.ts";
import type { Regimen } from "../schema/regimen.ts";
import type { SimulateSpec } from "../schema/simulate-cell.ts";

/** That nobody knows a name a cell says, with the one that was meant. */
export function unknown(what: string, name: string, known: readonly string[], cell: string, path: CellPath): Failure {
  const remedy = instead(name, known, `use one of ${known.join(", ")}`);
  const message = `unknown ${what}: ${quoted(name)} (cell ${cell})`;
  return { reason: "unknown", message, remedy, place: { cell, path: [...path] } };
}

/** The regimens of an entry of an *arms* cell, each with its place in the cell. */
function regimensOf(entry: ArmEntry, index: number): readonly { readonly name: string; readonly path: CellPath }[] {
  const path = ["arms", index];
  if (typeof entry === "string") return [{ name: entry, path }];
  if ("regimen" in entry) return [{ name: entry.regimen, path: [...path, "regimen"] }];
  return entry.regimens.map((name, place) => ({ name, path: [...path, "regimens", place] }));
}

/** The regimens that an *arms* cell names and that are not `known`, as failures in that cell, one for every place where they stand. */
export function unknownRegimens({ id, arms }: ArmsCell, known: readonly string[]): readonly Failure[] {
  return arms
    .flatMap(regimensOf)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => unknown("regimen", name, known, id, path));
}

const scenario = "scenario: ";

/** The scenarios that a run switches on and that are not in effects.csv, as failures in its cell. */
export function unknownScenarios({ id, scenarios = [] }: SimulateSpec, effects: readonly Effect[]): readonly Failure[] {
  const known = effects.flatMap(({ regimen, role }) =>
    role.startsWith(scenario) ? [`${regimen}/${role.slice(scenario.length)}`] : [],
  );
  return scenarios.flatMap((name, index) =>
    known.includes(name) ? [] : [unknown("scenario", name, [...new Set(known)], id, ["scenarios", index])],
  );
}

/** That a *regimen* cell has the name of a shipped regimen, as a failure in that cell; none where it has not. */
export function takenRegimen(cell: string, shipped: readonly Regimen[]): readonly Failure[] {
  const taken = shipped.find(({ id }) => id === cell);
  if (taken === undefined) return [];
  const message = `duplicate regimen: ${quoted(cell)} is the shipped ${taken.label} (cell ${cell})`;
  return [
    { reason: "duplicate", message, remedy: "give the regimen a name of its own", place: { cell, path: ["id"] } },
  ];
}

/** Why a reader may not give a parameter a value; null where she may. */
export function refusedValue({ symbol, low, high, value: usual, whole, unit }: Parameter, value: number, cell: string) {
  const least = low ?? usual;
  const most = high ?? usual;
  if (value >= least && value <= most && (whole !== "yes" || Number.isInteger(value))) return null;
  const range = `${whole === "yes" ? "a whole number from " : ""}${least} to ${most}${unit === null ? "" : ` ${unit}`}`;
  return {
    reason: "range",
    message: `impossible ${symbol}: ${value} (cell ${cell})`,
    remedy: least === most ? `leave it at ${least}` : `use ${range}`,
  } as const;
}

/** The parameters of a *population* cell that nobody knows or that a reader may not give that value, as failures in that cell. */
export function refusedParameters(
  cell: string,
  values: Readonly<Record<string, number>>,
  parameters: readonly Parameter[],
): readonly Failure[] {
  const known = parameters.map(({ symbol }) => symbol);
  return Object.entries(values).flatMap(([symbol, value]): readonly Failure[] => {
    const parameter = parameters.find((row) => row.symbol === symbol);
    if (parameter === undefined) return [unknown("parameter", symbol, known, cell, ["parameters", symbol])];
    const refused = refusedValue(parameter, value, cell);
    return refused === null ? [] : [{ ...refused, place: { cell, path: ["parameters", symbol] } }];
  });
}
