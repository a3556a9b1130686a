import { parameterName } from "../../population/parameter-name.ts";
import { counted, nounFor } from "../../../base/counted.ts";
import { structureWords } from "../../../schema/structure-words.ts";
import { exact } from "../../words/exact.ts";
import { monteCarloError } from "../../status/monte-carlo-error.ts";
import { grouped } from "../../../base/grouped.ts";
import { parameterOf, valueWords } from "../parameter-words.ts";
import { type RunRecord, seedInRun, valueInRun } from "./run-record.ts";

/** Which program, data and patients a run was made with, where they start, and how blood is given. */
export function patientsParagraph(record: RunRecord): string {
  const { request, version, data } = record;
  return [
    `The recovery of red cells in pure red cell aplasia (PRCA) after a major or bidirectional ABO-mismatched allogeneic transplant was simulated day by day with Erythron ${version} (model ${request.model}, data ${data}, seed ${seedInRun(record)}).`,
    countWords(record),
    "Each was simulated from 40 days before diagnosis and was eligible on the day therapy started (day 0): alive, without relapse or second graft, transfused within 28 days, absolute reticulocytes under 30 · 10⁹/L.",
    startWords(record),
    `Visits were every ${request.visit} d; below ${exact(request.threshold, 1)} g/dL of haemoglobin ${unitsGiven(valueInRun(record, "units"))} given, at least ${valueInRun(record, "minInterval")} d apart.`,
    `Immunosuppression was planned in full until day ${request.taper[0]} after transplant and to end on day ${request.taper[1]}.`,
    parameterWords(record),
    ...structureSentences(record),
    ...(record.request.alike === true
      ? [
          "Patients were alike: every spread between patients was zero, and only sex, class of disease, dates and competing events differed by chance.",
        ]
      : []),
  ].join(" ");
}

/** "2 units were": a visit may give a part of one. */
function unitsGiven(units: number): string {
  return `${units} ${nounFor(units, "unit")} ${units === 1 ? "was" : "were"}`;
}

/** What is otherwise in how the model is built; nothing where it is as it stands. */
function structureSentences({ request: { structure } }: RunRecord): readonly string[] {
  if (structure === undefined) return [];
  const { label, says } = structureWords[structure];
  return [
    `The model was built otherwise in one thing (“${label}”): ${says}. This is an assumption (evidence grade E).`,
  ];
}

function countWords({ summary, request }: RunRecord): string {
  const { patients, refused, vacant } = summary;
  const { precision } = request;
  const enough = precision !== undefined && monteCarloError(summary) <= precision / 100;
  const whole = patients + vacant >= request.patients || enough;
  const asked = `${counted(request.patients, "patient")} ${request.patients === 1 ? "was" : "were"} asked for`;
  const found = whole
    ? `${grouped(patients)} simulated${enough ? `, after which every curve of independence was known to ± ${precision} percentage points (95\u00a0% Monte-Carlo limits) and the run stopped as asked` : ""}`
    : `the first ${grouped(patients)} simulated so far: the run is not complete`;
  const left =
    vacant === 0 ? "" : `; ${counted(vacant, "start day")} found nobody and ${vacant === 1 ? "is" : "are"} left out`;
  return `${asked} and ${found}; ${counted(refused, "candidate")} ${refused === 1 ? "was" : "were"} drawn and not eligible${left}.`;
}

function startWords(record: RunRecord): string {
  const { start } = record.request;
  if (start !== "treated") return `Therapy started ${start} d after diagnosis in every patient.`;
  const [q0, q25, q50, q75, q100] = [0, 25, 50, 75, 100].map((percent) => valueInRun(record, `startQ${percent}`));
  return `Therapy started on whole days with the published distribution among the treated (${q0} to ${q100} d after diagnosis, quartiles ${q25}, ${q50} and ${q75} d).`;
}

function parameterWords({ request, tables: { parameters } }: RunRecord): string {
  const changed = Object.entries(request.parameters).map(([symbol, value]) => {
    const row = parameterOf(parameters, symbol);
    return `${parameterName(row)} (${symbol}) ${valueWords(row, value)} in place of ${valueWords(row)}`;
  });
  if (changed.length === 0) return "All parameters had the typical values of the table.";
  return `Changed from the typical values of the table: ${changed.join("; ")}.`;
}
