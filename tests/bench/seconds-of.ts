import type { Lab } from "../../src/lab/lab.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";

/** Seconds a lab takes for a run, to its last number; a run that fails is no measurement. */
export async function secondsOf(lab: Lab, request: RunRequest): Promise<number> {
  const since = performance.now();
  const answer = await lab.simulate(new AbortController().signal, request, () => undefined);
  if (!answer.ok) throw new Error(answer.failures.map(({ message }) => message).join("; "));
  return (performance.now() - since) / 1000;
}
