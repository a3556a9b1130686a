import candidates from "../../data/candidate-studies.csv?raw";
import cases from "../../data/cases.csv?raw";
import cohorts from "../../data/cohorts.csv?raw";
import diagnostics from "../../data/posterior-diagnostics.csv?raw";
import effects from "../../data/effects.csv?raw";
import expectations from "../../data/study-expectations.csv?raw";
import influence from "../../data/influence.csv?raw";
import parameters from "../../data/parameters.csv?raw";
import posterior from "../../data/posterior.csv?raw";
import predictions from "../../data/predictions.csv?raw";
import references from "../../data/references.csv?raw";
import regimens from "../../data/regimens.csv?raw";
import sensitivity from "../../data/posterior-sensitivity.csv?raw";
import targets from "../../data/targets.csv?raw";
import type { DataSources } from "../lab/open-lab.ts";

/** The texts of the shipped data files. */
export const dataSources: DataSources = {
  candidates,
  cases,
  cohorts,
  diagnostics,
  effects,
  expectations,
  influence,
  parameters,
  posterior,
  predictions,
  references,
  regimens,
  sensitivity,
  targets,
};
