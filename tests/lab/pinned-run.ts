import type { Lab } from "../../src/lab/lab.ts";
import { runRequest } from "./run-request.ts";

/** What every engine, thread and number of workers must answer to a run of 200 patients; a new one is a new version of the model. */
export const pinnedFingerprint =
  "prca@1.013527c6.8ffc486fca15ce4c.DCElGgQKBAcCAAEFAAADABghIRYECgQFAgABBQAAAQAZISEVBAoEBQIAAQUAAAEAGCEhFgQKBAUCAAEFAAABAA";

/** The fingerprint this lab gives the pinned run. */
export async function fingerprintFrom(lab: Lab): Promise<string> {
  const answer = await lab.simulate(new AbortController().signal, runRequest({ patients: 200 }), () => {});
  return answer.ok ? answer.value.fingerprint : answer.failures.map(({ message }) => message).join("; ");
}
