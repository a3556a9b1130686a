import text from "../notebooks/three-cord-blood-regimens.md?raw";
import type { Answer, Lab } from "./lab/lab.ts";
import { openRuntime } from "./notebook/index.ts";
import { parseNotebook } from "./share/index.ts";
import { startLab } from "./start-lab.ts";
import { fetchEveryFace, fontsReady, showFailures, showNotebook } from "./ui/index.ts";

const started = startLab(navigator.hardwareConcurrency);

async function whenStarted<Value>(ask: (lab: Lab) => Answer<Value>): Answer<Value> {
  const ready = await started;
  return ready.ok ? ask(ready.value) : ready;
}

/** The lab, at once: it answers when it has started, or says why it never will. */
const lab: Lab = {
  open: (file) => whenStarted((ready) => ready.open(file)),
  query: (query) => whenStarted((ready) => ready.query(query)),
  simulate: (signal, request, onProgress) => whenStarted((ready) => ready.simulate(signal, request, onProgress)),
  trajectories: (patients) => whenStarted((ready) => ready.trajectories(patients)),
};

const place = document.querySelector("#app");
if (place === null) throw new Error("no place to show the notebook in");
const notebook = parseNotebook(text, "three-cord-blood-regimens.md");
if (notebook.ok) {
  const runtime = openRuntime({ notebook: notebook.value, lab });
  await fontsReady();
  showNotebook(place, runtime, { reload: () => location.reload() });
  fetchEveryFace();
} else {
  await fontsReady();
  showFailures(place, notebook.failures);
}
