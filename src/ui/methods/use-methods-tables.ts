import { useEffect, useState } from "preact/hooks";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Lab } from "../../notebook/index.ts";
import {
  cohortsIn,
  effectsIn,
  parametersIn,
  referencesIn,
  regimensIn,
  targetsIn,
  testedIn,
} from "../../schema/answered-rows.ts";
import type { Failure } from "../../schema/failure.ts";
import type { MethodsTables } from "./methods-tables.ts";

/** What the lab said when the methods asked for their tables; both null: nothing yet. */
export interface AskedTables {
  readonly tables: MethodsTables | null;
  readonly failures: readonly Failure[] | null;
}

const names = ["parameters", "regimens", "effects", "targets", "cohorts", "references", "tested"] as const;
const nothing: AskedTables = { tables: null, failures: null };

async function readTables(lab: Lab): Promise<Result<MethodsTables, Failure>> {
  const answers = await Promise.all(names.map(async (table) => lab.query({ table, where: {} })));
  const [parameters, regimens, effects, targets, cohorts, references, tested] = answers.map((one) =>
    one.ok ? one.value : null,
  );
  if (!parameters || !regimens || !effects || !targets || !cohorts || !references || !tested) {
    return failed(...answers.flatMap((one) => (one.ok ? [] : one.failures)));
  }
  return ok({
    parameters: parametersIn(parameters),
    regimens: regimensIn(regimens),
    effects: effectsIn(effects),
    targets: targetsIn(targets),
    cohorts: cohortsIn(cohorts),
    references: referencesIn(references),
    tested: testedIn(tested),
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
