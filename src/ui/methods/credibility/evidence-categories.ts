import { counted } from "../../../base/counted.ts";
import { insideWords, type Tested } from "../../../plots/index.ts";

/** A kind of credibility evidence, what there is of it, and what it came to. */
export interface EvidenceCategory {
  readonly name: string;
  readonly done: string;
  readonly found: string;
}

/** The published numbers outside their limits by name: "Helbig 2007, median days". */
function missesIn({ panels }: Tested): string {
  const missed = panels.flatMap(({ numbers }) => numbers.filter(({ place }) => place === "outside"));
  if (missed.length === 0) return "none outside";
  return `outside: ${missed.map(({ row }) => `${row.study}, ${row.says}`).join("; ")}`;
}

/** What there is in each of the eight categories that FDA’s guidance names, with the counts of the published numbers. */
export function evidenceCategories(tested: Tested): readonly EvidenceCategory[] {
  const { fitted, predicted, untested } = tested;
  return [
    {
      name: "Code verification",
      done: "Twelve patients against two other programs, and a third written from the text; 200 random patients against a matrix exponential and a history integral; survival statistics against R (survival 3.5, cmprsk 2.2); the same bits from TypeScript and WebAssembly, in a browser and in threads.",
      found:
        "Same transfusion days; haemoglobin within 0.05 g/dL, reticulocytes within 0.1 points, antibody within 1 %; statistics to nine decimals. Held by tests that run with every change.",
    },
    {
      name: "Model calibration",
      done: `The draws of posterior.csv, from simulating the studies behind ${counted(fitted.of, "published number")}.`,
      found: `Inside their 90\u00a0% limits: ${insideWords(fitted)}. Agreement with what was fitted is no test.`,
    },
    { name: "Bench test validation", done: "None.", found: "There is no bench for a marrow." },
    {
      name: "In vivo validation",
      done: "None.",
      found: "No series of a single patient could be read, so that no course has been compared day by day.",
    },
    {
      name: "Population-based validation",
      done: `${counted(predicted.of, "published number")} that the calibration did not use, each beside studies simulated with its design and its patients. ${counted(untested.length, "further number")} ${untested.length === 1 ? "is" : "are"} listed with the reason why ${untested.length === 1 ? "it is" : "they are"} not tested.`,
      found: `Inside their 90\u00a0% limits: ${insideWords(predicted)}; in the inner half: ${predicted.inner} of ${predicted.of}; ${missesIn(tested)}. The cohorts are small, and the intervals wide.`,
    },
    {
      name: "Emergent model behaviour",
      done: "What was not put in is looked at: that erythropoietin does little, that reticulocytes in per cent fall with a transfusion while output does not, that antibody rebounds after an exchange.",
      found:
        "It is so in the model, as physiology has it; no measurements were compared. That erythropoietin does little follows from an assumed saturation: compatible, not confirmed.",
    },
    {
      name: "Model plausibility",
      done: "Each equation and each number has its source or is called an assumption; the grades of what regimens do are shown wherever they act.",
      found: "The list of assumptions is below.",
    },
    {
      name: "Calculation verification and uncertainty",
      done: "Steps within a day against a step of 1/128 d; Monte-Carlo error printed with every number; runs under parameter draws; sensitivity of the calibration to how studies are read; ranks of held-out draws (simulation-based calibration); Sobol indices by the command influence; a search for patients whom the early refusal of candidates would wrongly turn away.",
      found:
        "What nobody knows is shown as a band where a run takes draws. The form of the model is in no band. The search found nobody, which is no proof. Ranks and sensitivity stand under Calibration, and what it leans on.",
    },
  ];
}
