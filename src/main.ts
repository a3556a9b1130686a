import { signal as followed } from "@preact/signals";
import demonstration from "../data/own-cases-demonstration.csv?raw";
import template from "../data/own-cases-template.csv?raw";
import { followAddress } from "./follow-address.ts";
import type { Answer, Lab } from "./lab/lab.ts";
import { notebookShelf } from "./notebook-shelf.ts";
import { registerServiceWorker } from "./register-service-worker.ts";
import { savePage } from "./save-page.ts";
import { shipped } from "./shipped.ts";
import { startLab } from "./start-lab.ts";
import { fetchEveryFace, fontsReady, openDesk, type PageHost, showNotebook } from "./ui/index.ts";

/** Written by the build, from the manifest. */
declare const erythronVersion: string;

const started = startLab(navigator.hardwareConcurrency);

async function whenStarted<Value>(ask: (lab: Lab) => Answer<Value>): Answer<Value> {
  const ready = await started;
  return ready.ok ? ask(ready.value) : ready;
}

/** The lab, at once: it answers when it has started, or says why it never will. */
const lab: Lab = {
  query: (query) => whenStarted((ready) => ready.query(query)),
  simulate: (signal, request, onProgress) => whenStarted((ready) => ready.simulate(signal, request, onProgress)),
  trajectories: (patients) => whenStarted((ready) => ready.trajectories(patients)),
  patient: (request) => whenStarted((ready) => ready.patient(request)),
  roster: (request) => whenStarted((ready) => ready.roster(request)),
  recovery: (signal, request) => whenStarted((ready) => ready.recovery(signal, request)),
  influence: (signal, request) => whenStarted((ready) => ready.influence(signal, request)),
  survival: (request) => whenStarted((ready) => ready.survival(request)),
  inspect: (file) => whenStarted((ready) => ready.inspect(file)),
  openOwn: (reading) => whenStarted((ready) => ready.openOwn(reading)),
  own: () => whenStarted((ready) => ready.own()),
  keepOwn: () => whenStarted((ready) => ready.keepOwn()),
  keptOwn: () => whenStarted((ready) => ready.keptOwn()),
  openKept: () => whenStarted((ready) => ready.openKept()),
  closeOwn: () => whenStarted((ready) => ready.closeOwn()),
  forgetOwn: () => whenStarted((ready) => ready.forgetOwn()),
};

const files = {
  template: { name: "own-cases-template.csv", text: template },
  demonstration: { name: "own-cases-demonstration.csv", text: demonstration },
};

const update = followed<(() => void) | null>(null);
void registerServiceWorker((reload) => {
  update.value = reload;
});

const place = document.querySelector("#app");
if (place === null) throw new Error("no place to show the notebook in");
const host: PageHost = {
  ...followAddress(),
  lab,
  files,
  version: erythronVersion,
  reload: () => location.reload(),
  shelf: notebookShelf(),
  shipped,
  savePage,
  update,
};
const desk = openDesk(host);
await fontsReady();
showNotebook(place, desk, host);
fetchEveryFace();
