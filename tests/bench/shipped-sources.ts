import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataSources } from "../../src/lab/open-tables.ts";

function data(name: string): string {
  return readFileSync(join("data", `${name}.csv`), "utf8");
}

/** The data that ships. */
export function shippedSources(): DataSources {
  return {
    candidates: data("candidate-studies"),
    cases: data("cases"),
    cohorts: data("cohorts"),
    diagnostics: data("posterior-diagnostics"),
    effects: data("effects"),
    expectations: data("study-expectations"),
    influence: data("influence"),
    parameters: data("parameters"),
    posterior: data("posterior"),
    predictions: data("predictions"),
    references: data("references"),
    regimens: data("regimens"),
    sensitivity: data("posterior-sensitivity"),
    targets: data("targets"),
  };
}
