import { expect, test } from "vitest";
import {
  stressChecklist,
  type StressSource,
  stressText,
} from "../../../src/ui/methods/credibility/stress-checklist.ts";
import { wordFaults } from "../../architecture/word-faults.ts";
import { recordOf } from "./record-of.ts";

const source: StressSource = {
  title: "A",
  question: "What if we wait?",
  model: "prca@1",
  version: "0.6.0",
  runs: [],
  waiting: [],
  parameters: 65,
};
const saying = (from: StressSource, number: string): string =>
  stressChecklist(from)
    .flatMap(({ items }) => items)
    .find((item) => item.number === number)?.says ?? "";

test("twenty items in six sections, each with something said, run or no run", () => {
  for (const from of [source, { ...source, runs: [{ name: "run", record: recordOf() }] }]) {
    const sections = stressChecklist(from);
    expect(sections.map(({ items }) => items.length)).toEqual([3, 5, 4, 3, 4, 1]);
    for (const { items } of sections) for (const { says } of items) expect(says.length).toBeGreaterThan(10);
  }
  expect(saying(source, "4.2")).toBe("This notebook has no run with an answer.");
});

test("every setting of a run is named", () => {
  const changes = {
    horizon: 300,
    window: 90,
    visit: 5,
    threshold: 8,
    taper: [90, 150] as [number, number],
    start: 12,
    draws: 40,
    parameters: { L: 100 },
  };
  const record = recordOf(changes);
  const text = stressText({ ...source, runs: [{ name: "run", record }] });
  for (const words of [
    "Horizon 300 d",
    "followed to day 390",
    "window 90 d",
    "visits every 5 d",
    "under 8 g/dL",
    "from day 90 to day 150",
    "12 d after diagnosis",
    "40 parameter draws",
    "L = 100",
    "amber-finch-twelve",
    "prca@1",
    "Erythron 0.6.0",
    record.summary.fingerprint,
  ])
    expect(text).toContain(words);
});

test("several runs are told apart, and those without an answer named", () => {
  const runs = ["first", "second"].map((name) => ({ name, record: recordOf() }));
  const from = { ...source, runs, waiting: ["third"] };
  expect(saying(from, "4.2")).toMatch(/^Run first: horizon .*Run second: horizon /u);
  expect(saying(from, "1.3")).toContain("Without an answer yet: third.");
});

test("it says nothing of simulations that they cannot bear", () => {
  const text = stressText({ ...source, runs: [{ name: "run", record: recordOf({ draws: 8 }) }] });
  expect(wordFaults({ path: "stress", text })).toEqual([]);
});
