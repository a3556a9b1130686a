import { expect, test } from "vitest";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { reproducingCommand, takeoutReadme } from "../../../src/share/takeout/takeout-readme.ts";
import { inventedRun } from "./invented-run.ts";

const notebook: Notebook = { title: "Two arms", model: "prca@1", cells: [{ kind: "cases", id: "mine", from: "own" }] };

test("says versions, seed and fingerprint, what is simulated, how to get it again, and what it is not", () => {
  const text = takeoutReadme(notebook, "0.3.0", [inventedRun()], ["independence"]);
  for (const said of [
    "Two arms\nTaken out of Erythron 0.3.0\n",
    "Everything here comes from simulated patients.",
    "research and\nteaching model",
    "nothing in these files is advice",
    "    simulated patients  1000 of 1000 asked for, in each of 2 arms",
    "    model               prca@1",
    "    seed                1",
    "    fingerprint         invented",
    `  ${reproducingCommand}\n`,
    "figures/                 the figures as they stood on the page",
    "No row of them is in these\nfiles",
  ]) {
    expect(text).toContain(said);
  }
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(82);
});

test("names no file that is not there", () => {
  const text = takeoutReadme({ ...notebook, cells: [] }, "0.3.0", [], []);
  expect(text).not.toMatch(/results|figures\/|No row/u);
  expect(text).toContain("none had an answer");
});
