import labAddress from "../workers/lab.ts?worker&url";
import simulateAddress from "../workers/simulate.ts?worker&url";
import { failed, ok, type Result } from "./base/result.ts";
import { blobWorker } from "./blob-worker.ts";
import { embeddedScripts } from "./embedded.ts";
import type { Lab } from "./lab/lab.ts";
import { remoteLab } from "./lab/remote.ts";
import type { Failure } from "./schema/failure.ts";
import type { LabStart } from "./schema/lab-start.ts";

interface Scripts {
  readonly lab: string;
  readonly simulate: string;
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

async function ownScripts(): Promise<Result<Scripts, Failure>> {
  const embedded = embeddedScripts();
  if (embedded !== null) return ok(embedded);
  try {
    const [lab, simulate] = await Promise.all([textOf(labAddress), textOf(simulateAddress)]);
    return ok({ lab, simulate });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `missing lab: its scripts did not load (${why})`;
    return failed({ reason: "missing", message, remedy: "Reload the page when you are connected again.", place: {} });
  }
}

function begin(worker: Worker, start: LabStart): Lab {
  const lost = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message), { once: true });
  });
  worker.postMessage(start);
  return remoteLab(worker, lost);
}

/**
 * Starts the lab in a worker, with one simulate worker below it for each of so many cores, at most 8. Built, the scripts are fetched as text,
 * or taken from a page that brings them, and started from blobs, as the content policy wants; while developing they are modules at an
 * address. Fails, with reason "missing", when they cannot be fetched.
 */
export async function startLab(cores: number): Promise<Result<Lab, Failure>> {
  if (import.meta.env.DEV) {
    const url = new URL(simulateAddress, location.href).href;
    return ok(begin(new Worker(labAddress, { type: "module" }), { simulate: { url }, cores }));
  }
  const scripts = await ownScripts();
  if (!scripts.ok) return scripts;
  const { lab, simulate } = scripts.value;
  return ok(begin(blobWorker(lab), { simulate: { text: simulate }, cores }));
}
