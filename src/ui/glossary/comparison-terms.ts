import type { Term } from "./term.ts";

/** Words of this model and of the comparisons it makes. */
export const comparisonTerms: readonly Term[] = [
  {
    id: "independence",
    name: "transfusion independence",
    also: [
      "transfusion independent",
      "transfusion-independent",
      "independent of transfusion",
      "independence of transfusion",
      "independence",
    ],
    says: "No red cells were needed for a whole window after the last transfusion. It counts from the day of that transfusion, and depends on the threshold at which blood is given.",
  },
  {
    id: "threshold",
    name: "transfusion threshold",
    also: ["threshold"],
    says: "Blood is given at a visit when haemoglobin is below it. With a higher threshold the same marrow counts as independent later.",
  },
  {
    id: "virtual-patient",
    name: "virtual patient",
    also: ["simulated patient"],
    says: "A set of numbers drawn from the tables (weight, lifespan of red cells, antibody and so on) and run through the equations. Nobody in particular.",
  },
  {
    id: "regimen",
    name: "regimen",
    says: "What is given: one or more effects, each with doses, days and a size.",
  },
  {
    id: "arm",
    name: "arm",
    says: "One of the ways in which the same simulated patients are treated in a comparison: a regimen, or several together.",
  },
  {
    id: "watchful-waiting",
    name: "watchful waiting",
    also: ["waiting alone"],
    says: "Transfusions and the planned taper of immunosuppression, and nothing directed at the aplasia.",
  },
  {
    id: "twin",
    name: "no-effect twin",
    says: "The same patients in the same arm with every effect and multiplier off. It must give the course of waiting to the last bit.",
  },
  {
    id: "clock",
    name: "therapy clock",
    also: ["diagnosis clock", "transplant clock", "clock"],
    says: "What days count from: the transplant, the diagnosis of the aplasia, or the first dose of the compared regimen. Numbers on different clocks are never mixed.",
  },
  {
    id: "horizon",
    name: "horizon",
    says: "The last day, counted from the first dose, on which an event may be dated. Patients are followed one window longer.",
  },
  {
    id: "window",
    name: "window",
    says: "The days without transfusion that confirm independence.",
  },
  {
    id: "class",
    name: "class of the disease",
    also: ["classes of the disease", "self-limited", "not antibody-driven"],
    says: "Self-limited: the antibody fades; persistent: it hardly does; not antibody-driven: cells inhibit the marrow. Nobody can tell them apart at the bedside.",
  },
  {
    id: "scenario",
    name: "scenario",
    says: "An effect of a size that nobody has measured, switched on by the reader to see what would have to be true. It is labelled assumed wherever it shows.",
  },
  {
    id: "grade",
    name: "evidence grade",
    also: ["grade of evidence", "grades the evidence"],
    says: "A randomised; B compared, not randomised (null: nothing was found); C a cohort of one arm; D case reports; E assumption.",
  },
  {
    id: "seed",
    name: "seed",
    says: "The number, or words that stand for one, from which all chance in a run is made. Same seed and settings, same result.",
  },
  {
    id: "fingerprint",
    name: "fingerprint",
    says: "A short text made from the counts of a run: equal results have equal fingerprints, in any browser and with any number of workers.",
  },
  {
    id: "time-constant",
    name: "time constant",
    says: "How long an effect takes to fade to 37 % of itself. A half-life is 0.69 time constants.",
  },
  {
    id: "half-life",
    name: "half-life",
    says: "How long a quantity takes to fall by half.",
  },
  {
    id: "a50",
    name: "A50",
    says: "The level of antibody that halves the survival of progenitors when no cells inhibit them. Antibody is counted in multiples of it.",
  },
];
