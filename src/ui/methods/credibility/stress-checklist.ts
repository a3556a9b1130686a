import { counted } from "../../../base/counted.ts";
import { grouped } from "../../../base/grouped.ts";
import { listed } from "../../words/listed.ts";
import { armsParagraph } from "../run/arms-paragraph.ts";
import { drawsParagraph } from "../run/draws-paragraph.ts";
import { endpointParagraph } from "../run/endpoint-paragraph.ts";
import { type RunRecord, seedInRun } from "../run/run-record.ts";

/** An answered item of the checklist. */
export interface StressItem {
  readonly number: string;
  readonly name: string;
  readonly says: string;
}

export interface StressSection {
  readonly heading: string;
  readonly items: readonly StressItem[];
}

/** A run of the notebook that has answered, and what the notebook calls it. */
export interface NamedRecord {
  readonly name: string;
  readonly record: RunRecord;
}

/** What the checklist is filled from. */
export interface StressSource {
  readonly title: string;
  /** What the notebook asks: its first words. */
  readonly question: string;
  readonly model: string;
  readonly version: string;
  readonly runs: readonly NamedRecord[];
  /** Names of runs without an answer yet. */
  readonly waiting: readonly string[];
  /** How many parameters the tables have. */
  readonly parameters: number;
}

const none = "This notebook has no run with an answer.";

/** Words as a sentence begins. */
function begun(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What is said of every run; the name before it where there are several. */
function eachRun({ runs }: StressSource, says: (record: RunRecord) => string): string {
  if (runs.length === 0) return none;
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return begun(says(only.record));
  return runs.map(({ name, record }) => `Run ${name}: ${says(record)}`).join(" ");
}

function changed({ request }: RunRecord): string {
  const own = Object.entries(request.parameters).map(([symbol, value]) => `${symbol} = ${value}`);
  return own.length === 0 ? "typical values throughout" : `typical values but for ${listed(own)}`;
}

function lengthOf({ request: { horizon, window, visit, threshold, taper } }: RunRecord): string {
  return `horizon ${horizon} d from the start of therapy, each patient followed to day ${horizon + window}; window ${window} d; visits every ${visit} d, blood under ${threshold} g/dL; planned taper from day ${taper[0]} to day ${taper[1]} after transplant.`;
}

function startOf({ request: { start } }: RunRecord): string {
  const when = start === "treated" ? "on the published start days of the treated" : `${start} d after diagnosis`;
  return `therapy starts ${when}; each patient is simulated from 40 days before diagnosis, so that day 0 finds him as his own past left him. There is no warm-up to be discarded.`;
}

function estimated({ request, summary }: RunRecord): string {
  const draws =
    request.draws === undefined ? "no parameter draws" : counted(summary.draws ?? request.draws, "parameter draw");
  const stop = request.precision === undefined ? "" : `, stopped at ± ${request.precision} percentage points`;
  return `${grouped(summary.patients)} of ${counted(request.patients, "patient")} asked for${stop}; ${draws}; one replication, its Monte-Carlo error printed with each number.`;
}

function objectives(source: StressSource): StressSection {
  const waiting = source.waiting.length === 0 ? "" : ` Without an answer yet: ${listed(source.waiting)}.`;
  return {
    heading: "Objectives",
    items: [
      {
        number: "1.1",
        name: "Purpose of the model",
        says: `“${source.title}”. ${source.question} For research and teaching; not for the care of a patient.`,
      },
      { number: "1.2", name: "Model outputs", says: eachRun(source, endpointParagraph) },
      { number: "1.3", name: "Aims of the experiment", says: `${eachRun(source, armsParagraph)}${waiting}` },
    ],
  };
}

const logic: StressSection = {
  heading: "Logic",
  items: [
    {
      number: "2.1",
      name: "Base model overview",
      says: "Marrow output by haemoglobin and erythropoietin, cut by antibody or cells; plasma cells that make the antibody; red cells through 23 stages of life; visits at which blood is given. In words and equations under Clocks and state, and Equations, on the methods page.",
    },
    {
      number: "2.2",
      name: "Base model logic",
      says: "A hybrid: continuous states of a patient, moved through each day, and events on whole days (visits, transfusions, exchanges, doses, death, relapse, second graft). The order within a day is stated under A day, and when blood is given.",
    },
    {
      number: "2.3",
      name: "Scenario logic",
      says: "Arms differ in dosed effects on named states, and in multipliers on hazards. Patients, pasts, start days and random numbers are shared by the arms: see 1.3.",
    },
    {
      number: "2.4",
      name: "Algorithms",
      says: "Transfusion by threshold and visit; entry by what is known on the day; independence confirmed by a window; competing events by one unit exponential a cause; incidences after Aalen and Johansen.",
    },
    {
      number: "2.5",
      name: "Components",
      says: "Entities: patients, each of one class, with parameters of his own. Activities: visits, transfusions, regimens. Resources and queues: none, blood is never short. Entry: diagnosis, then start of therapy. Exit: a competing event, or the end of what is followed.",
    },
  ],
};

function data(source: StressSource): StressSection {
  return {
    heading: "Data",
    items: [
      {
        number: "3.1",
        name: "Data sources",
        says: "Published abstracts and first pages, row by row with their source in cases.csv, cohorts.csv, targets.csv, parameters.csv, regimens.csv and effects.csv.",
      },
      {
        number: "3.2",
        name: "Pre-processing",
        says: "Times reported to the unit are intervals, half a unit either side; what is not stated stays blank; nothing is filled in.",
      },
      {
        number: "3.3",
        name: "Input parameters",
        says: `${source.parameters} in parameters.csv, with ranges, spread between patients and priors. ${eachRun(source, (record) => `${changed(record)} (tables ${record.data}).`)}`,
      },
      {
        number: "3.4",
        name: "Assumptions",
        says: "Listed with grades under Credibility on the methods page; those that act in a run are named in 1.3.",
      },
    ],
  };
}

function experimentation(source: StressSource): StressSection {
  const draws = source.runs.flatMap(({ record }) => drawsParagraph(record) ?? []);
  return {
    heading: "Experimentation",
    items: [
      { number: "4.1", name: "Initialisation", says: eachRun(source, startOf) },
      { number: "4.2", name: "Run length", says: eachRun(source, lengthOf) },
      { number: "4.3", name: "Estimation", says: [eachRun(source, estimated), ...new Set(draws)].join(" ") },
    ],
  };
}

function implementation({ model, version, runs, ...source }: StressSource): StressSection {
  const seeds = eachRun({ model, version, runs, ...source }, (record) => `seed ${seedInRun(record)}.`);
  return {
    heading: "Implementation",
    items: [
      {
        number: "5.1",
        name: "Software",
        says: `Erythron ${version}, model ${model}: TypeScript, and the same model in WebAssembly, which gives the same bits.`,
      },
      {
        number: "5.2",
        name: "Random sampling",
        says: `Threefry-2x32 with 20 rounds, counter-based: a number depends on seed, stream, patient and draw, and on nothing else. ${seeds}`,
      },
      {
        number: "5.3",
        name: "Model execution",
        says: "Days in order; within a day the stated order of events, then continuous states to the next. Patients in any order, on any number of threads: the result is the same to the bit.",
      },
      {
        number: "5.4",
        name: "System",
        says: "Any present browser, or Node 20.19 and newer. A thousand patients in four arms take seconds.",
      },
    ],
  };
}

function access({ runs }: StressSource): StressSection {
  const prints = runs.map(({ record }) => record.summary.fingerprint);
  const same = prints.length === 0 ? "" : ` Who runs it again compares the fingerprint: ${listed(prints)}.`;
  return {
    heading: "Code access",
    items: [
      {
        number: "6.1",
        name: "Sharing",
        says: `Program and data are open under the MIT licence, with the tests and reference numbers. The notebook is a file and a link that hold every setting.${same}`,
      },
    ],
  };
}

/** The twenty items of STRESS for a model of discrete events, filled from a notebook and the runs of it that have answered; sections in the order of the checklist. Source of the items: Monks et al. 2019, 10.1080/17477778.2018.1442155. */
export function stressChecklist(source: StressSource): readonly StressSection[] {
  return [objectives(source), logic, data(source), experimentation(source), implementation(source), access(source)];
}

/** The checklist as plain text, a section after the other. */
export function stressText(source: StressSource): string {
  const sections = stressChecklist(source).map(({ heading, items }) =>
    [heading, ...items.map(({ number, name, says }) => `${number} ${name}: ${says}`)].join("\n"),
  );
  return `STRESS checklist of “${source.title}”\n\n${sections.join("\n\n")}\n`;
}
