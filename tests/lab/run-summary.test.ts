import { expect, it } from "vitest";
import { runSummary } from "../../src/lab/run-summary.ts";
import { summarise } from "../../src/lab/summarise.ts";
import { mergeCounts } from "../../src/stats/index.ts";
import { facts } from "../model/facts.ts";
import { requestOf } from "../request-of.ts";
import { simulated } from "./simulated.ts";

const request = requestOf({ patients: 10, horizon: 60 });
const counts = simulated(request, 10);

it("of a run without draws is that of the counts, every time", () => {
  const summaryOf = runSummary({ request, facts });
  const counted = { slots: 10, counts };
  expect(summaryOf(counted)).toEqual(summarise(request, facts, counted));
  expect(summaryOf(counted)).toEqual(summarise(request, facts, counted));
});

it("under draws comes after 8, 32, … and the last of them", () => {
  const summaryOf = runSummary({ request, facts, draws: Array.from({ length: 35 }, () => ({})) });
  let all = counts;
  const shown = Array.from({ length: 35 }, (_, draw) => {
    if (draw > 0) all = mergeCounts(all, counts);
    return summaryOf({ slots: 10 * (draw + 1), counts: all, draw: counts });
  });
  expect(shown.flatMap((summary, draw) => (summary === null ? [] : [[draw + 1, summary.draws]]))).toEqual([
    [8, 8],
    [32, 32],
    [35, 35],
  ]);
});
