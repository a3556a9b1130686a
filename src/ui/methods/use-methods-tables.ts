import { useEffect, useState } from "preact/hooks";
import { assert } from "../../base/assert.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Lab } from "../../notebook/index.ts";
import {
  cohortsIn,
  diagnosticsIn,
  effectsIn,
  parametersIn,
  referencesIn,
  regimensIn,
  sensitivitiesIn,
  targetsIn,
  testedIn,
} from "../../schema/answered-rows.ts";
import type { Failure } from "../../schema/failure.ts";
import type { QueryRows } from "../../schema/query.ts";
import type { MethodsTables } from "./methods-tables.ts";

/** What the lab said when the methods asked for their tables; both null: nothing yet. */
export interface AskedTables {
  readonly tables: MethodsTables | null;
  readonly failures: readonly Failure[] | null;
}

const names = [
  "parameters",
  "regimens",
  "effects",
  "targets",
  "cohorts",
  "references",
  "tested",
  "posterior-diagnostics",
  "posterior-sensitivity",
] as const;
const nothing: AskedTables = { tables: null, failures: null };

async function readTables(lab: Lab): Promise<Result<MethodsTables, Failure>> {
  const answers = await Promise.all(names.map(async (table) => lab.query({ table, where: {} })));
  const failures = answers.flatMap((one) => (one.ok ? [] : one.failures));
  if (failures.length > 0) return failed(...failures);
  const rowsOf = (name: (typeof names)[number]): QueryRows => {
    const answer = answers[names.indexOf(name)];
    assert(answer?.ok === true, `no answer of ${name}`);
    return answer.value;
  };
  return ok({
    parameters: parametersIn(rowsOf("parameters")),
    regimens: regimensIn(rowsOf("regimens")),
    effects: effectsIn(rowsOf("effects")),
    targets: targetsIn(rowsOf("targets")),
    cohorts: cohortsIn(rowsOf("cohorts")),
    references: referencesIn(rowsOf("references")),
    tested: testedIn(rowsOf("tested")),
    diagnostics: diagnosticsIn(rowsOf("posterior-diagnostics")),
    sensitivity: sensitivitiesIn(rowsOf("posterior-sensitivity")),
  });
}

/** The tables of the methods, read once, when they are first wanted. */
export function useMethodsTables(lab: Lab, wanted: boolean): AskedTables {
  const [asked, setAsked] = useState(nothing);
  const begin = wanted && asked === nothing;
  useEffect(() => {
    if (!begin) return undefined;
    let listening = true;
    const read = async (): Promise<void> => {
      const answer = await readTables(lab);
      if (!listening) return;
      setAsked(answer.ok ? { tables: answer.value, failures: null } : { tables: null, failures: answer.failures });
    };
    void read();
    return () => {
      listening = false;
    };
  }, [begin]);
  return asked;
}
