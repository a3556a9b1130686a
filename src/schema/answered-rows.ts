import * as z from "zod/mini";
import { BeliefRow } from "./belief-row.ts";
import { Case } from "./case.ts";
import { Cohort } from "./cohort.ts";
import { Effect } from "./effect.ts";
import { EvidenceRow } from "./evidence-row.ts";
import { InfluenceRow } from "./influence-row.ts";
import { Parameter } from "./parameter.ts";
import { PosteriorDiagnostic } from "./posterior-diagnostic.ts";
import { PosteriorSensitivity } from "./posterior-sensitivity.ts";
import type { QueryRows } from "./query.ts";
import { Reference } from "./reference.ts";
import { Regimen } from "./regimen.ts";
import { Target } from "./target.ts";
import { TestedRow } from "./tested-row.ts";

/** The rows of an answered query of whole cases; throws when they are not, because that is a bug. */
export function casesIn(answer: QueryRows): readonly Case[] {
  return z.parse(z.array(Case), answer.rows);
}

/** The rows of an answered query of whole regimens; throws when they are not, because that is a bug. */
export function regimensIn(answer: QueryRows): readonly Regimen[] {
  return z.parse(z.array(Regimen), answer.rows);
}

/** The rows of an answered query of whole effects; throws when they are not, because that is a bug. */
export function effectsIn(answer: QueryRows): readonly Effect[] {
  return z.parse(z.array(Effect), answer.rows);
}

/** The rows of an answered query of whole parameters; throws when they are not, because that is a bug. */
export function parametersIn(answer: QueryRows): readonly Parameter[] {
  return z.parse(z.array(Parameter), answer.rows);
}

/** The rows of an answered query of whole cohorts; throws when they are not, because that is a bug. */
export function cohortsIn(answer: QueryRows): readonly Cohort[] {
  return z.parse(z.array(Cohort), answer.rows);
}

/** The rows of an answered query of whole targets; throws when they are not, because that is a bug. */
export function targetsIn(answer: QueryRows): readonly Target[] {
  return z.parse(z.array(Target), answer.rows);
}

/** The rows of an answered query of whole references; throws when they are not, because that is a bug. */
export function referencesIn(answer: QueryRows): readonly Reference[] {
  return z.parse(z.array(Reference), answer.rows);
}

/** The rows of an answered query of whole rows of evidence; throws when they are not, because that is a bug. */
export function evidenceIn(answer: QueryRows): readonly EvidenceRow[] {
  return z.parse(z.array(EvidenceRow), answer.rows);
}

/** The rows of an answered query of whole rows of belief; throws when they are not, because that is a bug. */
export function beliefsIn(answer: QueryRows): readonly BeliefRow[] {
  return z.parse(z.array(BeliefRow), answer.rows);
}

/** The rows of an answered query of whole tested numbers; throws when they are not, because that is a bug. */
export function testedIn(answer: QueryRows): readonly TestedRow[] {
  return z.parse(z.array(TestedRow), answer.rows);
}

/** The rows of an answered query of whole diagnostics of the posterior; throws when they are not, because that is a bug. */
export function diagnosticsIn(answer: QueryRows): readonly PosteriorDiagnostic[] {
  return z.parse(z.array(PosteriorDiagnostic), answer.rows);
}

/** The rows of an answered query of whole settings of the studies; throws when they are not, because that is a bug. */
export function sensitivitiesIn(answer: QueryRows): readonly PosteriorSensitivity[] {
  return z.parse(z.array(PosteriorSensitivity), answer.rows);
}

/** The rows of an answered query of columns that are numbers; throws when they are not, because that is a bug. */
export function numbersIn(answer: QueryRows): readonly Readonly<Record<string, number>>[] {
  return z.parse(z.array(z.record(z.string(), z.number())), answer.rows);
}

/** The rows of an answered query of whole influences; throws when they are not, because that is a bug. */
export function influencesIn(answer: QueryRows): readonly InfluenceRow[] {
  return z.parse(z.array(InfluenceRow), answer.rows);
}
