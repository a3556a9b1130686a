import type { OutlineEntry } from "../outline/outline-entries.ts";
import { methodsId } from "../route.ts";

/** The sections of the methods, in order: the last part of the address, and the heading. */
const titles = {
  purpose: "What it is for",
  run: "This run, ready to paste",
  stress: "STRESS checklist of this notebook",
  state: "Clocks and state",
  equations: "Equations",
  day: "A day, and when blood is given",
  regimens: "What a regimen does",
  patients: "Simulated patients",
  numbers: "Chance, sums and same bits",
  estimand: "The endpoint as an estimand",
  error: "What ± is",
  known: "What is known",
  gate: "Diagnosis, and what is left out",
  checks: "Where it has been checked",
  calibration: "Calibration, and what it leans on",
  credibility: "Credibility",
  parameters: "Parameters",
  glossary: "Glossary",
  references: "References",
} as const;

/** A section of the methods as an entry of the outline. */
export function methodEntry(place: keyof typeof titles): OutlineEntry {
  return { id: `${methodsId}/${place}`, title: titles[place] };
}

/** The outline of the methods. */
export const methodEntries: readonly OutlineEntry[] = Object.entries(titles).map(([place, title]) => ({
  id: `${methodsId}/${place}`,
  title,
}));
