import { describe, expect, it } from "vitest";
import { independenceRuns } from "../../src/model/independence.ts";

describe("confirmed runs of independence", () => {
  it.each([
    { says: "start on day 0 without a transfusion", days: [], event: Infinity, runs: [{ from: 0, until: Infinity }] },
    {
      says: "start on the day of the last transfusion",
      days: [0, 9, 30],
      event: Infinity,
      runs: [{ from: 30, until: Infinity }],
    },
    {
      says: "are cancelled by a transfusion on day t + W",
      days: [10, 66],
      event: Infinity,
      runs: [{ from: 66, until: Infinity }],
    },
    {
      says: "end at a transfusion on day t + W + 1",
      days: [10, 67],
      event: Infinity,
      runs: [
        { from: 10, until: 67 },
        { from: 67, until: Infinity },
      ],
    },
    { says: "are cancelled by an event on day t + W", days: [10], event: 66, runs: [] },
    { says: "end at an event on day t + W + 1", days: [10], event: 67, runs: [{ from: 10, until: 67 }] },
    { says: "do not start after the horizon", days: [10, 50, 101], event: Infinity, runs: [] },
    { says: "start on the horizon", days: [10, 50, 100], event: Infinity, runs: [{ from: 100, until: Infinity }] },
    { says: "do not start after an event", days: [70, 80], event: 60, runs: [{ from: 0, until: 60 }] },
  ])("$says", ({ days, event, runs }) => {
    expect(independenceRuns(days, event, 100, 56)).toEqual(runs);
  });
});
