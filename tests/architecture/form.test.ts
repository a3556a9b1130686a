import { describe, expect, test } from "vitest";
import { formFaults, medianBelow } from "./form-faults.ts";
import { filesBelow, sourceFile, sourcesBelow } from "./source-file.ts";

const sources = sourcesBelow("src", "workers");
const everything = [...sources, ...sourcesBelow("tests")];

describe("the form of files", () => {
  test("names, lengths, exports, casts and comments of every module are in order", () => {
    expect(everything.length).toBeGreaterThan(100);
    expect(everything.flatMap(formFaults)).toEqual([]);
  });

  test(`the median module of src has fewer than ${medianBelow} lines`, () => {
    const lengths = sources.map((file) => file.lines).toSorted((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(medianBelow);
  });

  test("style sheets and notebooks have kebab-case names and at most 300 lines", () => {
    const names = [...filesBelow("src", ".css", ".svg", ".html"), ...filesBelow("notebooks", ".md")];
    expect(names.filter((path) => !/\/[a-z0-9]+(-[a-z0-9]+)*\.\w+$/u.test(path))).toEqual([]);
  });
});

describe("the check of the form sees", () => {
  test.each([
    ["src/ui/BigThing.ts", "export const a = 1;", "not a kebab-case name"],
    ["src/ui/helpers.ts", "export const a = 1;", "says nothing"],
    ["src/ui/a.ts", "export const a = 1;\n".repeat(301), "301 lines"],
    ["src/ui/a.ts", "export default 1;", "a default export"],
    ["src/ui/a.ts", "export const a = (b: any) => b;", "any"],
    ["src/ui/a.ts", "export const a = <number>b;", "angle brackets"],
    ["src/ui/a.ts", "// @ts-nocheck\nexport const a = 1;", "a suppression"],
    ["src/ui/a.ts", "// oxlint-disable-next-line\nexport const a = 1;", "a suppression"],
    ["src/ui/a.ts", "// TODO later\nexport const a = 1;", "what is to do"],
    ["src/ui/a.ts", "// const b = 2;\nexport const a = 1;", "code in a comment"],
    ["src/ui/a.ts", "/*\n  return b;\n*/\nexport const a = 1;", "code in a comment"],
  ])("%s: %s", (path, text, fault) => {
    expect(formFaults(sourceFile(path, text)).join("\n")).toContain(fault);
  });

  test.each([
    ["src/ui/bar-line.tsx", "/** Returns the bar, if there is one. */\nexport const a = <p>any</p>;"],
    ["src/kernel/exp.ts", "// x = k·ln 2 + r, |r| ≤ ln 2 / 2\nexport const a = [1] as const;"],
  ])("nothing wrong in %s", (path, text) => {
    expect(formFaults(sourceFile(path, text))).toEqual([]);
  });
});
