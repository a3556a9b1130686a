import { parameterName } from "../../population/parameter-name.ts";
import type { Effect } from "../../../schema/effect.ts";
import type { Parameter } from "../../../schema/parameter.ts";
import type { Regimen } from "../../../schema/regimen.ts";
import type { MethodsTables } from "../methods-tables.ts";
import { valueWords } from "../parameter-words.ts";
import { effectKinds } from "../tables/effect-kinds.ts";

/** An assumption: of what, how well it is supported, what was taken, and what is said of it. */
export interface AssumedRow {
  readonly key: string;
  readonly what: string;
  readonly grade: string;
  readonly taken: string;
  readonly note: string;
}

function ofRegimen({ id, label, grade, n, design, says }: Regimen): AssumedRow {
  return { key: id, what: label, grade, taken: `${design}, n\u00a0=\u00a0${n}`, note: says ?? "" };
}

function ofEffect({ regimen, kind, role, size, note }: Effect, index: number): AssumedRow {
  const { name, size: unit } = effectKinds[kind];
  const what = `${regimen}: ${name}`;
  return { key: `${regimen}-${index}`, what, grade: "E", taken: `${size} (${unit}), ${role}`, note: note ?? "" };
}

function ofParameter(row: Parameter): AssumedRow {
  const { symbol, standing, source } = row;
  return {
    key: symbol,
    what: `${parameterName(row)} (${symbol})`,
    grade: standing,
    taken: valueWords(row),
    note: source ?? "",
  };
}

/** What is assumed, from the tables: how well each regimen is supported, effects that are scenarios, and parameters that are assumptions or fitted to patients without the disease. */
export function assumedRows({
  regimens,
  effects,
  parameters,
}: Pick<MethodsTables, "regimens" | "effects" | "parameters">) {
  const weak: readonly string[] = ["assumption", "fitted without PRCA"];
  return {
    regimens: regimens.map(ofRegimen),
    effects: effects.filter(({ role }) => role !== "default").map(ofEffect),
    parameters: parameters.filter(({ standing }) => weak.includes(standing)).map(ofParameter),
  };
}
