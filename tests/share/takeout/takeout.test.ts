import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { RunRequest } from "../../../src/schema/run-request.ts";
import { Summary } from "../../../src/schema/summary.ts";
import { parseNotebook } from "../../../src/share/parse-notebook.ts";
import { incidenceCsv } from "../../../src/share/takeout/incidence-csv.ts";
import { takeout } from "../../../src/share/takeout/takeout.ts";
import { shippedText } from "../shipped-text.ts";
import { inventedRun } from "./invented-run.ts";

const read = parseNotebook(shippedText);
if (!read.ok) throw new Error(JSON.stringify(read.failures));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>é</title></svg>';
const parts = {
  notebook: read.value,
  version: "0.3.0",
  runs: [inventedRun()],
  figures: [
    { name: "Independence of run", svg },
    { name: "independence-of-run", svg },
    { name: "../é/..", svg },
    { name: "…", svg },
  ],
};
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const files = Object.fromEntries(
  Object.entries(unzipSync(takeout(parts))).map(([name, bytes]) => [name, decoder.decode(bytes)]),
);

test("holds notebook, results and figures by plain names", () => {
  expect(Object.keys(files)).toEqual([
    "README.txt",
    "notebook.md",
    "results/incidence.csv",
    "results/numbers.csv",
    "results/differences.csv",
    "results/run.json",
    "figures/independence-of-run.svg",
    "figures/independence-of-run-2.svg",
    "figures/figure.svg",
    "figures/figure-2.svg",
  ]);
  expect(files["figures/figure.svg"]).toBe(svg);
  expect(files["results/incidence.csv"]).toBe(incidenceCsv(parts.runs));
});

test("the notebook opens as it was, and the results as they were", () => {
  expect(parseNotebook(files["notebook.md"] ?? "")).toEqual(read);
  const run: { id: unknown; request: unknown; summary: unknown } = JSON.parse(files["results/run.json"] ?? "");
  expect(run.id).toBe("run");
  expect(RunRequest.parse(run.request)).toEqual(parts.runs[0]?.request);
  expect(Summary.parse(run.summary)).toEqual(parts.runs[0]?.summary);
});

test("equal parts give equal bytes, and every file the same date", () => {
  const bytes = takeout(parts);
  expect(takeout(structuredClone(parts))).toEqual(bytes);
  // The date of the first local file header: 1 January 1980, midnight.
  expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test("without runs or figures there is the notebook alone", () => {
  const names = Object.keys(unzipSync(takeout({ ...parts, runs: [], figures: [] })));
  expect(names).toEqual(["README.txt", "notebook.md"]);
});

test("nothing of a reader's cases is in it but that they are asked for", () => {
  const all = Object.values(files).join("\n");
  expect(all).toContain("from: own");
  expect(all).toContain("No row of them is in these");
  expect(Object.keys(parts.runs[0]?.summary ?? {})).not.toContain("rows");
});
