import { expect, it } from "vitest";
import { drawnOutcome } from "../../src/lab/drawn-outcome.ts";
import { outcomeWorker } from "../../src/lab/outcome-worker.ts";
import { engineOf } from "../../src/model/engine-of.ts";
import { facts } from "../model/facts.ts";
import { requestOf } from "../request-of.ts";

const request = requestOf({ patients: 8, horizon: 60, window: 14 });
const asked = { arm: "watch", measure: "units", day: 60 } as const;

it("answers draws in their order, once it has been told which run", async () => {
  const worker = outcomeWorker(engineOf(null));
  await expect(worker.outcomes([{}])).rejects.toThrow("prepared");
  await worker.prepareOutcome({ request, facts, asked });
  const draws = [{ A0: 5 }, { A0: 80 }];
  const alone = draws.map((draw) => drawnOutcome(request, facts, asked, draw, engineOf(null)));
  expect(await worker.outcomes(draws)).toEqual(alone.map((outcome) => outcome.ok && outcome.value));
});
