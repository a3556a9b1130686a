import { percent, titreWords } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import type { FactGroup } from "../tables/facts.ts";
import { amount } from "../words/amount.ts";
import { fractionWords } from "../words/fraction-words.ts";

/** What the run's patients are drawn around. */
export interface TypicalPatient {
  /** A parameter's typical value in the run, by symbol. */
  readonly value: (symbol: string) => number;
  /** The share of cord-blood units assumed to lack the antigen; null where none is assumed. */
  readonly escapeShare: number | null;
  /** The day after diagnosis on which all start, or as published. */
  readonly start: number | "treated";
}

/** The head of each column of a patient's facts. */
export const patientHeads = ["This patient", "Typical"] as const;

/** Who a patient is, beside what is typical in the run. */
export function patientFacts(course: PatientCourse, typical: TypicalPatient): FactGroup {
  const { patient } = course.entry;
  const male = patient.sex === "male";
  const own = (value: number | undefined, symbol: string): number => value ?? typical.value(symbol);
  const antibody = own(patient.A0, "A0");
  const { value } = typical;
  const weight = male ? "weightMale" : "weightFemale";
  const height = male ? "heightMale" : "heightFemale";
  const health = male ? "HbStarMale" : "HbStarFemale";
  const fact = (label: string, here: string, there: string) => ({ label, values: [here, there] });
  const treated =
    typical.start === "treated" ? `day ${amount(value("startQ50"), 0)}, the median` : `day ${typical.start}, as set`;
  return {
    heading: null,
    facts: [
      fact("Sex", male ? "man" : "woman", "half and half"),
      fact("Weight", `${amount(own(patient.wt, weight), 0)} kg`, `${amount(value(weight), 0)} kg`),
      fact("Height", `${amount(own(patient.ht, height), 2)} m`, `${amount(value(height), 2)} m`),
      fact(
        "Haemoglobin in health",
        `${amount(own(patient.HbStar, health), 1)} g/dL`,
        `${amount(value(health), 1)} g/dL`,
      ),
      fact(
        "Isoagglutinin at diagnosis, IgM and IgG together",
        antibody === 0
          ? "none"
          : `${titreWords(measured(course))}; plasma cells then hold ${held(antibody, value("T50"))}`,
        `plasma cells then hold ${held(value("A0"), value("T50"))}`,
      ),
      fact(
        "Share of IgM in what they make",
        antibody === 0 ? "no antibody" : percent(own(patient.w, "w")),
        percent(value("w")),
      ),
      fact(
        "Plasma cells halve, without immunosuppression",
        halving(own(patient.kP, "kP")),
        `${halving(value("kP"))}, or ${halving(value("kPPersistent")).replace("every ", "")}`,
      ),
      fact(
        "Inhibition by cells at diagnosis",
        amount(own(patient.U0, "U0Cellular"), 0),
        `0, or ${amount(value("U0Cellular"), 0)}`,
      ),
      fact("Supply of the graft, 1 = a healthy marrow", amount(own(patient.SD, "SD"), 2), amount(value("SD"), 2)),
      ...(course.escapes === null
        ? []
        : [
            fact(
              "Cord-blood unit lacks the antigen",
              course.escapes ? "yes" : "no",
              typical.escapeShare === null
                ? "not assumed"
                : `in ${fractionWords(typical.escapeShare)} of units, assumed`,
            ),
          ]),
      fact("First dose, after diagnosis", `day ${course.start}`, treated),
      fact("Drawn before, and not eligible", String(course.refused), ""),
    ],
  };
}

/** The titre on the day of diagnosis: higher than what the plasma cells then hold, as it lags behind their loss. */
function measured({ arms, days, start }: PatientCourse): number {
  const index = -start - (days[0] ?? 0);
  return (arms[0]?.titreM[index] ?? 0) + (arms[0]?.titreG[index] ?? 0);
}

function held(antibody: number, halvingTitre: number): string {
  return titreWords(antibody * halvingTitre);
}

function halving(rate: number): string {
  if (rate === 0) return "never";
  const days = Math.LN2 / rate;
  return `every ${amount(days, days >= 10 ? 0 : 1)} days`;
}
