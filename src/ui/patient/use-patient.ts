import { type RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { runRequest } from "../../notebook/index.ts";
import { parametersIn } from "../../schema/answered-rows.ts";
import { ok } from "../../base/result.ts";
import type { Parameter } from "../../schema/parameter.ts";
import type { PatientCourse, PatientRequest, Roster, RosterRequest } from "../../schema/patient-course.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { type Asking, useAnswer } from "../cells/use-answer.ts";
import { useNear } from "./use-near.ts";

const rosterSlots = 200;

/** What is known of one patient of a run, of the first patients among whom examples are sought, and of the parameters all are drawn by. */
export interface PatientAnswers {
  /** How many patients the run asks for. */
  readonly of: number;
  readonly patient: Asking<PatientRequest, PatientCourse>;
  readonly roster: Asking<RosterRequest, Roster>;
  readonly parameters: Asking<string, readonly Parameter[]>;
}

/**
 * Asks for patient `number` (from 1; the last where the run has fewer) of the run the document asks for: only once the run has settled or `place` is near the window, so that no first figure waits for it. Examples are sought when both hold.
 */
export function usePatient(
  { key, run, settings }: RunFacts,
  { view, lab }: CellContext,
  number: number,
  place: RefObject<HTMLElement | null>,
): PatientAnswers {
  const near = useNear(place);
  const wanted = useMemo(() => runRequest(view.notebook, key), [view.notebook, key]);
  const of = wanted.ok ? wanted.value.patients : settings.patients;
  const settled = run.state === "settled";
  const request = wanted.ok && run.state !== "failed" && (near || settled) ? wanted.value : null;
  const patient = useAnswer<PatientRequest, PatientCourse>(
    request === null ? null : { run: request, slot: Math.min(number, of) - 1 },
    async (question) => lab.patient(question),
  );
  const roster = useAnswer<RosterRequest, Roster>(
    request === null || !near || !settled ? null : { run: request, slots: Math.min(rosterSlots, of) },
    async (question) => lab.roster(question),
  );
  const parameters = useAnswer<string, readonly Parameter[]>(request === null ? null : "parameters", async (table) => {
    const rows = await lab.query({ table, where: {} });
    return rows.ok ? ok(parametersIn(rows.value)) : rows;
  });
  return { of, patient, roster, parameters };
}
