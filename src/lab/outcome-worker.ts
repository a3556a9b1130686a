import { assert } from "../base/assert.ts";
import type { Engine } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { type AskedOutcome, drawnOutcome } from "./drawn-outcome.ts";

/** A run, and which of its numbers is asked about. */
export interface OutcomeInput {
  readonly request: RunRequest;
  readonly facts: Facts;
  readonly asked: AskedOutcome;
}

/** What sits in a thread that simulates a run under many draws: told once which, then asked about draws. */
export interface OutcomeWorker {
  prepareOutcome(input: OutcomeInput): Promise<null>;
  outcomes(draws: readonly ParameterDraw[]): Promise<readonly number[]>;
}

/** A worker that simulates where it is called, by an engine; a run that a draw makes impossible throws, since who asks has checked it. */
export function outcomeWorker(engine: Engine): OutcomeWorker {
  let input: OutcomeInput | undefined;
  return {
    async prepareOutcome(told) {
      input = told;
      return null;
    },
    async outcomes(draws) {
      assert(input !== undefined, "a worker is prepared before it is asked");
      const { request, facts, asked } = input;
      return draws.map((draw) => {
        const outcome = drawnOutcome(request, facts, asked, draw, engine);
        assert(outcome.ok, "a run that is possible under typical values is possible under a draw");
        return outcome.value;
      });
    },
  };
}
