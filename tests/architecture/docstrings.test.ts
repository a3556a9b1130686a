import { describe, expect, test } from "vitest";
import { exportedFunctions } from "./exported-functions.ts";
import { sourceFile, sourcesBelow } from "./source-file.ts";

const documented = ["kernel", "stats", "model", "schema", "share", "lab"] as const;

describe("every function that leaves its module has a docstring", () => {
  test.each(documented)("in %s", (floor) => {
    const functions = sourcesBelow(`src/${floor}`).flatMap(exportedFunctions);
    expect(functions).not.toEqual([]);
    const silent = functions.filter(({ docstring }) => !/^\S.{15,}[.!?)]$/su.test(docstring));
    expect(silent.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });

  test.each([
    ["export function f(): void {}", ""],
    ["export const f = (): number => 1;", ""],
    ["/** Adds one to a count. */\nexport function f(): void {}", "Adds one to a count."],
    ["/** Adds one. */\nconst a = 1;\nexport function f(): void {}", ""],
    ["// Adds one.\nexport function f(): void {}", ""],
    ["/**\n * Adds one\n * to a count.\n */\nexport const f = (): number => 1;", "Adds one to a count."],
  ])("the docstring of %j is %j", (text, docstring) => {
    expect(exportedFunctions(sourceFile("src/lab/a.ts", text))).toEqual([
      { path: "src/lab/a.ts", name: "f", docstring },
    ]);
  });
});
