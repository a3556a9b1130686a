import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow } from "./source-file.ts";

const readme = readFileSync("README.md", "utf8");
const [, promises = ""] = /^## Promises\n(.*?)^## /msu.exec(readme) ?? [];
const promised = [...promises.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number));
const tests = filesBelow("tests", ".test.ts", ".test.tsx").filter((path) => !path.startsWith("tests/architecture/"));
const kept = tests.flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/\(promise (\d+)\)/gu)].map(([, number]) => Number(number)),
);

describe("the promises of the README", () => {
  test("are numbered one after another", () => {
    expect(promised.length).toBeGreaterThan(5);
    expect(promised).toEqual(promised.map((_, index) => index + 1));
  });

  test("are each carried by a test, and no test carries one that was not made", () => {
    expect([...new Set(kept)].toSorted((one, other) => one - other)).toEqual(promised);
  });
});

describe("the dependency table of the README", () => {
  test("names every package of the project", () => {
    const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    const { dependencies, devDependencies } = manifest as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const names = [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
    const table = /^### Dependencies.*?(?=^## )/msu.exec(readme)?.[0] ?? "";
    expect(
      names.filter((name) => !table.includes(name) && !table.includes(name.replace("@fontsource-variable/", ""))),
    ).toEqual([]);
  });
});
