import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exportedFunctions } from "./exported-functions.ts";
import { rootModules } from "./floors.ts";
import { filesBelow, sourcesBelow } from "./source-file.ts";

const ignored = readFileSync(".gitignore", "utf8").replaceAll(/^\//gmu, "").split("\n");

describe("the top level", () => {
  test("holds what the design names, the lock file, the licence and dot-files", () => {
    const named =
      "LICENSE README.md data index.html notebooks package-lock.json package.json src tests tsconfig.json vite.config.ts workers";
    const there = readdirSync(".").filter((name) => !name.startsWith(".") && !ignored.includes(name));
    expect(there.toSorted()).toEqual(named.split(" "));
  });

  test("folders of src are the floors and the commands, and only roots stand beside them", () => {
    const floors = "base kernel lab model notebook plots schema share stats tables ui".split(" ");
    const roots = [...rootModules.main, ...rootModules.cli].map((path) => path.slice("src/".length));
    expect(readdirSync("src").toSorted()).toEqual(
      [...floors, ...roots, "commands", "favicon.svg", "tsconfig.json"].toSorted(),
    );
  });
});

/** Floors whose modules with functions have a test of their own: tests/‹path›.test.ts for src/‹path›.ts, or the same below tests/browser. */
const mirroredFloors = ["kernel", "stats", "model", "schema", "share", "lab"] as const;

describe("tests mirror the sources", () => {
  test.each(mirroredFloors)("in %s", (floor) => {
    const modules = sourcesBelow(`src/${floor}`).filter((file) => exportedFunctions(file).length > 0);
    expect(modules).not.toEqual([]);
    const without = modules
      .map(({ path }) => path)
      .filter((path) => {
        const stem = path.replace(/^src\//u, "").replace(/\.tsx?$/u, "");
        const own = [`tests/${stem}.test.ts`, `tests/browser/${stem}.test.ts`, `tests/browser/${stem}.test.tsx`];
        return !own.some((mirror) => existsSync(mirror));
      });
    expect(without).toEqual([]);
  });
});

describe("nothing of the workplace", () => {
  test("stands in a file that is kept", () => {
    const kept = ["src", "workers", "tests", "data", "notebooks", ".ci", ".github"].flatMap((folder) =>
      filesBelow(folder, ""),
    );
    const top = readdirSync(".", { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    const paths = [
      ["", "work", ""].join("/"),
      ["..", "shared", ""].join("/"),
      ["", "root", ""].join("/"),
      ["", "tmp", ""].join("/"),
    ];
    const faults = [...kept, ...top].flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return paths.filter((path) => text.includes(path)).map((path) => `${file}: ${path}`);
    });
    expect(kept.length).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });
});
