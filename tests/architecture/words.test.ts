import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow, sourceFile, sourcesBelow } from "./source-file.ts";
import { paragraphsOf, visibleTexts } from "./visible-text.ts";
import { wordFaults } from "./word-faults.ts";

const folders = ["src", "workers"];
const prose = [...filesBelow("notebooks", ".md"), "index.html"];
const texts = [
  ...sourcesBelow(...folders).flatMap(visibleTexts),
  ...prose.flatMap((path) => paragraphsOf(path, readFileSync(path, "utf8"))),
];

describe("words on the page", () => {
  test("there are notebooks and pages to read", () => {
    expect(filesBelow("notebooks", ".md")).not.toEqual([]);
    expect(texts.filter(({ path }) => path.startsWith("src/ui/")).length).toBeGreaterThan(50);
  });

  test("none is used of simulations that a simulation cannot bear", () => {
    expect(texts.flatMap(wordFaults)).toEqual([]);
  });

  test.each([
    [`export const a = "A better regimen";`, "better"],
    ["export const a = `${b} is validated`;", "validated"],
    ["export const a = <p>95 % confidence\n interval</p>;", "confidence interval"],
    ["export const a = <p title='this trial'>x</p>;", "trial"],
    [`export const a = "Done!";`, "no exclamation marks"],
    [`export const a = "Hemoglobin";`, "British"],
  ])("the check sees %s", (text, fault) => {
    const faults = visibleTexts(sourceFile("src/ui/a.tsx", text)).flatMap(wordFaults);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  test.each([
    `import "./trial.css"; export const a = 1;`,
    `export const a = "Serial transfusions, industrial, betterment";`,
    `export const a = b !== c && !d;`,
  ])("nothing wrong in %s", (text) => {
    expect(visibleTexts(sourceFile("src/ui/a.tsx", text)).flatMap(wordFaults)).toEqual([]);
  });
});
