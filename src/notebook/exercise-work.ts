import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Answer } from "../lab/lab.ts";
import type { ExerciseCell } from "../schema/exercise-cell.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import { type AskedMeasure, askedOf } from "./asked-measure.ts";
import type { CellValue, ExerciseTruth } from "./cell-value.ts";
import type { CellWork, WorkPlace } from "./cell-work.ts";
import { exerciseProblems } from "./exercise-problems.ts";
import { type Measured, measureOf } from "./measure-of.ts";
import { plannedRequest } from "./run-request.ts";
import { stateOnDay } from "./state-on-day.ts";

/** The runs an exercise asks, by name: what each was asked, and what it answered. */
type Runs<Of> = ReadonlyMap<string, Of>;

function armOf({ run, arm }: AskedMeasure, requests: Runs<RunRequest>): string {
  return arm ?? requests.get(run)?.arms[0]?.arm ?? "";
}

function requestsOf({ notebook, plan }: WorkPlace, cell: ExerciseCell): Result<Runs<RunRequest>, Failure> {
  const requests = new Map<string, RunRequest>();
  const names = askedOf(cell).flatMap(({ measured, minus }) => [measured.run, minus?.run ?? cell.of]);
  for (const name of new Set([cell.of, ...names])) {
    const request = plannedRequest(notebook, plan, name);
    if (!request.ok) return request;
    requests.set(name, request.value);
  }
  return ok(requests);
}

function difference(whole: Measured, part: Measured | null): Measured {
  if (part === null) return whole;
  return {
    value: whole.value === null || part.value === null ? null : whole.value - part.value,
    error: null,
  };
}

/** The work of an *exercise* cell: the numbers it asks for, from the runs it reads; a patient's state is asked of the lab. */
export function exerciseWork(place: WorkPlace, cell: ExerciseCell): Result<CellWork, Failure> {
  const problems = exerciseProblems(place.plan, cell);
  if (problems.length > 0) return failed(...problems);
  const requests = requestsOf(place, cell);
  if (!requests.ok) return requests;
  const asked = askedOf(cell);

  const inSummary = (summaries: Runs<Summary>, one: AskedMeasure): Measured => {
    const summary = summaries.get(one.run);
    assert(summary !== undefined, `no answer of ${one.run}`);
    return measureOf(summary, one.measure, armOf(one, requests.value));
  };
  const measure = async (summaries: Runs<Summary>, one: AskedMeasure): Answer<Measured> => {
    const { state, patient, day, measure: name } = one.measure;
    const run = requests.value.get(one.run);
    if (name !== "state" || state === undefined || patient === undefined || day === undefined || run === undefined)
      return ok(inSummary(summaries, one));
    const course = await place.lab.patient({ run, slot: patient - 1 });
    return course.ok ? ok(stateOnDay(course.value, armOf(one, requests.value), state, day)) : course;
  };
  const valueOf = (summaries: Runs<Summary>, measured: readonly Measured[]): CellValue => ({
    kind: "exercise",
    truth: measured.map((truth, index): ExerciseTruth => ({
      arm: asked[index] === undefined ? "" : armOf(asked[index].measured, requests.value),
      day: asked[index]?.measured.measure.day ?? null,
      ...truth,
    })),
    patients: Math.min(...[...summaries.values()].map(({ patients }) => patients)),
    fingerprint: [...summaries.values()].map(({ fingerprint }) => fingerprint).join(" "),
  });
  const known = new Map<string, Summary>();
  for (const [name, request] of requests.value) {
    const summary = place.runs.known(request);
    if (summary !== undefined) known.set(name, summary);
  }
  const living = asked.some(
    ({ measured, minus }) => measured.measure.measure === "state" || minus?.measure.measure === "state",
  );
  const whole = known.size === requests.value.size && !living;
  const ofKnown = (): CellValue =>
    valueOf(
      known,
      asked.map(({ measured, minus }) =>
        difference(inSummary(known, measured), minus === null ? null : inSummary(known, minus)),
      ),
    );

  return ok({
    content: JSON.stringify(["exercise", asked, [...requests.value]]),
    ...(whole ? { known: ofKnown() } : {}),
    ask: async (signal) => {
      const summaries = new Map<string, Summary>();
      for (const [name, request] of requests.value) {
        const summary = await place.runs.ask(signal, request, () => undefined);
        if (!summary.ok) return summary;
        summaries.set(name, summary.value);
      }
      const measured: Measured[] = [];
      for (const { measured: one, minus } of asked) {
        const wanted = await measure(summaries, one);
        if (!wanted.ok) return wanted;
        const taken = minus === null ? ok(null) : await measure(summaries, minus);
        if (!taken.ok) return taken;
        measured.push(difference(wanted.value, taken.value));
      }
      return ok(valueOf(summaries, measured));
    },
  });
}
