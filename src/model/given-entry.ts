import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { PatientEntry } from "../schema/patient-entry.ts";
import { parameterFailures } from "./check-parameters.ts";
import { impossible } from "./impossible.ts";
import { type Typical, typicalValues } from "./typical.ts";

/** What is wrong with the parameters an entry of a file of patients changes: unknown, fixed, out of the range of the table, or said elsewhere in an entry. */
export function entryFailures(
  { parameters = {} }: PatientEntry,
  { parameters: table, ...facts }: Facts,
): readonly Failure[] {
  const elsewhere = table.filter(
    ({ symbol, idle }) => symbol in parameters && idle !== null && idle !== "published start",
  );
  const rest = Object.entries(parameters).filter(([name]) => !elsewhere.some(({ symbol }) => symbol === name));
  return [
    ...elsewhere.map(({ symbol }) =>
      impossible("unknown", `idle parameter: ${symbol}`, "leave it out: policy or patient is where an entry says it"),
    ),
    ...parameterFailures({ parameters: Object.fromEntries(rest), start: "treated" }, { ...facts, parameters: table }),
  ];
}

/** The table of parameters as an entry of a file of patients wants it: with its own values and its policy in it. */
export function entryTypical({ parameters, policy = {} }: PatientEntry, facts: Facts): Typical {
  const { threshold, visit, taper } = policy;
  return typicalValues(facts.parameters, {
    ...parameters,
    ...(threshold === undefined ? {} : { threshold }),
    ...(visit === undefined ? {} : { visit }),
    ...(taper === undefined ? {} : { taperFrom: taper[0], taperTo: taper[1] }),
  });
}
