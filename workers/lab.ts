import { expose } from "comlink";
import candidates from "../data/candidate-studies.csv?raw";
import cases from "../data/cases.csv?raw";
import cohorts from "../data/cohorts.csv?raw";
import diagnostics from "../data/posterior-diagnostics.csv?raw";
import effects from "../data/effects.csv?raw";
import expectations from "../data/study-expectations.csv?raw";
import influence from "../data/influence.csv?raw";
import parameters from "../data/parameters.csv?raw";
import posterior from "../data/posterior.csv?raw";
import predictions from "../data/predictions.csv?raw";
import references from "../data/references.csv?raw";
import regimens from "../data/regimens.csv?raw";
import sensitivity from "../data/posterior-sensitivity.csv?raw";
import targets from "../data/targets.csv?raw";
import { openLab, serveLab, workersFor } from "../src/lab/open-lab.ts";
import { LabStart, type WorkerScript } from "../src/schema/lab-start.ts";
import kernel from "./kernel/index.wasm?raw";
import { caseStore } from "./case-store.ts";
import { labPolicy } from "./lab-policy.ts";
import { spawnWorkers } from "./spawn-workers.ts";

const blobAddress = labPolicy();

function starter(script: WorkerScript): () => Worker {
  if ("url" in script) return () => new Worker(script.url, { type: "module" });
  const address = blobAddress(script.text);
  return () => new Worker(address);
}

addEventListener(
  "message",
  (event) => {
    const { simulate, cores } = LabStart.parse(event.data);
    const lab = openLab({
      sources: {
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
      },
      store: caseStore(),
      spawn: spawnWorkers(starter(simulate)),
      kernel,
      workers: workersFor(cores),
    });
    if (!lab.ok) throw new Error(lab.failures.map(({ message }) => message).join("; "));
    expose(serveLab(lab.value));
  },
  { once: true },
);
