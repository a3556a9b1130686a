import { describe, expect, test } from "vitest";
import { purityFaults } from "./purity-faults.ts";
import { sourceFile, sourcesBelow } from "./source-file.ts";

describe("what a floor may touch", () => {
  test("only roots read the address, storage, network and arguments and start threads; the floors below know no page and no chance", () => {
    const sources = sourcesBelow("src", "workers");
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(purityFaults)).toEqual([]);
  });

  test.each([
    ["src/model/a.ts", "export const a = Math.random();", "Math.random"],
    ["src/ui/a.ts", "export const a = Math.random();", "Math.random"],
    ["workers/lab.ts", "export const a = Math.random();", "Math.random"],
    ["src/model/a.ts", "export const a = Math.exp(1);", "Math.exp"],
    ["src/kernel/a.ts", "export const a = (b: number) => b ** 2;", "**"],
    ["src/model/a.ts", "export const a = Date.now();", "Date"],
    ["src/lab/a.ts", "export const a = new Date();", "Date"],
    ["src/stats/a.ts", "export const a = performance.now();", "performance"],
    ["src/notebook/a.ts", "export const a = document.title;", "document"],
    ["src/ui/a.ts", "export const a = window.location.hash;", "window.location"],
    ["src/ui/a.ts", "export const a = [location];", "location"],
    ["src/share/a.ts", "localStorage.setItem('a', 'b');", "localStorage"],
    ["src/lab/a.ts", "export const a = new Worker('a.js');", "Worker"],
    ["src/ui/a.ts", "export const a = { fetch };", "fetch"],
    ["src/lab/a.ts", "export const a = process.env;", "process"],
  ])("%s: %s", (path, text, fault) => {
    expect(purityFaults(sourceFile(path, text))).toEqual([
      `${path}: uses ${fault}${fault === "**" ? ", whose last bit differs between engines" : ""}`,
    ]);
  });

  test.each([
    ["src/main.ts", "export const a = [location.hash, fetch, new Worker('a.js')];"],
    ["src/ui/a.ts", "export const a = (location: string) => ({ fetch: location.length, b: document.title });"],
    [
      "src/lab/a.ts",
      "export const a = (worker: Worker, pool: { process: number }) => [worker, pool.process, performance.now()];",
    ],
    ["src/stats/a.ts", "export const a = Math.log(2) ** 2;"],
    ["src/model/a.ts", "export const a = Math.sqrt(2) + Math.LN2;"],
  ])("nothing wrong in %s: %s", (path, text) => {
    expect(purityFaults(sourceFile(path, text))).toEqual([]);
  });
});
