import { scriptPolicy } from "./script-policy.ts";

/** Starts a worker from the text of a classic script. */
export function blobWorker(script: string): Worker {
  return new Worker(scriptPolicy.blob(script));
}
