import { expect, test } from "vitest";
import { importsOf, sourceFile, sourcesBelow, type SourceFile } from "./source-file.ts";
import { walk } from "./syntax.ts";

/** What is said of patients who were observed, and never of simulated ones: tests, and limits as if they had been observed. */
const ofTheObserved = [
  "chiSquaredTail",
  "exactBinomial",
  "grayTest",
  "incidenceVariance",
  "logRank",
  "competingIncidence",
  "kaplanMeier",
  "survivalLimits",
];

/** The only doors of the lab to them, and who may open them: those who read a reader's own files, and those who read published counts. */
const report = "src/lab/survival-report.ts";
const evidence = "src/lab/evidence-rows.ts";
const readers = {
  [report]: ["src/lab/own-view.ts", "src/lab/survive-file.ts"],
  [evidence]: ["src/lab/open-tables.ts"],
} as const;

/** Every name that a module imports. */
function namesImported({ syntax }: SourceFile): readonly string[] {
  const names: string[] = [];
  walk(syntax.body, (node) => {
    const imported = node.type === "ImportSpecifier" ? node["imported"] : undefined;
    if (typeof imported === "object" && imported !== null && "name" in imported) names.push(String(imported.name));
  });
  return names;
}

const takesThem = (file: SourceFile): boolean => namesImported(file).some((name) => ofTheObserved.includes(name));
const opens = (file: SourceFile, door: string): boolean =>
  importsOf(file).some((entry) => entry.target === door && !entry.typesOnly);

test("tests and limits of the observed are taken by two modules, which only a reader's own files and published counts reach: simulated arms get no P values (promise 10)", () => {
  const above = sourcesBelow("src", "workers").filter(({ path }) => !path.startsWith("src/stats/"));
  expect(above.length).toBeGreaterThan(100);
  expect(above.filter(takesThem).map(({ path }) => path)).toEqual([evidence, report]);
  for (const [door, who] of Object.entries(readers)) {
    expect(above.filter((file) => opens(file, door)).map(({ path }) => path)).toEqual(who);
  }
});

test("the names are those of the library", () => {
  const [index] = sourcesBelow("src/stats").filter(({ path }) => path === "src/stats/index.ts");
  for (const name of ofTheObserved) expect(index?.text).toContain(`export { ${name} }`);
});

test("a summary that took one would be seen", () => {
  const planted = sourceFile("src/lab/summarise.ts", 'import { logRank } from "../stats/index.ts";\nlogRank([]);');
  expect(takesThem(planted)).toBe(true);
  expect(
    opens(sourceFile("src/lab/summarise.ts", 'import { survivalReport } from "./survival-report.ts";'), report),
  ).toBe(true);
});
