import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importTable, roomOf, rooms } from "./floors.ts";
import { importFaults } from "./import-faults.ts";
import { packageDoors } from "./packages.ts";
import { sourceFile, sourcesBelow } from "./source-file.ts";

const sources = sourcesBelow("src", "workers");

describe("the floors", () => {
  test.each(rooms)("there are modules in %s", (room) => {
    expect(sources.filter((file) => roomOf(file.path) === room)).not.toEqual([]);
  });

  test("arrows go down only, as the table says, and packages enter by their doors", () => {
    expect(sources.flatMap(importFaults)).toEqual([]);
  });

  test("the table itself has no circle: every room imports only rooms below it", () => {
    const upward = rooms.flatMap((room, height) =>
      [...importTable[room].modules, ...importTable[room].types]
        .filter((below) => rooms.indexOf(below) >= height)
        .map((below) => `${room} → ${below}`),
    );
    expect(upward).toEqual([]);
  });

  test("every run-time dependency has a door, and every door a dependency", () => {
    const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    expect(manifest).toHaveProperty("dependencies");
    expect(manifest).toMatchObject({
      dependencies: Object.fromEntries(Object.keys(packageDoors).map((name) => [name, expect.any(String)])),
    });
    const { dependencies } = manifest as { readonly dependencies: Readonly<Record<string, string>> };
    expect(Object.keys(dependencies).toSorted()).toEqual(Object.keys(packageDoors).toSorted());
  });
});

describe("the check of the floors sees", () => {
  test.each([
    ["src/model/a.ts", `import { z } from "zod/mini";`, "zod is only for"],
    ["src/schema/a.ts", `import * as z from "zod";`, "zod/mini, not the whole"],
    ["src/model/a.ts", `import { Arm } from "../schema/arm.ts";`, "only types of schema"],
    ["src/model/a.ts", `import { type Arm } from "../schema/arm.ts";`, "only types of schema"],
    ["src/model/a.ts", `export { Arm } from "../schema/arm.ts";`, "only types of schema"],
    ["src/model/a.ts", `export * from "../schema/arm.ts";`, "only types of schema"],
    ["src/ui/a.ts", `const a = await import("../model/index.ts");`, "ui may not import model"],
    ["src/ui/a.ts", `const a = await import(\`../model/index.ts\`);`, "ui may not import model"],
    ["src/ui/a.ts", `type A = import("../lab/lab.ts").Lab;`, "ui may not import lab"],
    ["src/ui/a.ts", `const u = new URL("../model/index.ts", import.meta.url);`, "ui may not import model"],
    ["src/kernel/a.ts", `import { b } from "../stats/index.ts";`, "kernel may not import stats"],
    ["src/lab/a.ts", `import { b } from "../stats/b.ts";`, "entered by src/stats/index.ts"],
    ["src/main.ts", `import { b } from "./lab/pool.ts";`, "not a door"],
    ["src/main.ts", `import { Lab } from "./lab/lab.ts";`, "only types of src/lab/lab.ts"],
    ["src/main.ts", `import { openLab } from "./lab/open-lab.ts";`, "may not use the door"],
    ["src/notebook/a.tsx", `export const a = 1;`, "preact is only for"],
    ["src/ui/a.ts", `import type { Root } from "mdast-util-from-markdown";`, "is only for src/share/"],
    ["src/share/a.ts", `import { Root } from "mdast";`, "only types of mdast"],
    ["src/lab/a.ts", `import { readFileSync } from "node:fs";`, "node:fs is only for"],
    ["src/lab/a.ts", `import cases from "../../data/cases.csv?raw";`, "read by the roots"],
    ["src/lab/a.ts", `import { merge } from "lodash";`, "lodash has no door"],
    ["src/ui/a.ts", `import { a } from "../../tests/run/tally.ts";`, "belongs to no floor"],
    ["src/other/a.ts", `export const a = 1;`, "belongs to no floor"],
    ["src/lab/a.ts", `import kernel from "../../workers/kernel/index.wasm?raw";`, "lab may not import simd"],
    ["workers/a.ts", `import { add } from "./kernel/vector";`, "workers may not import simd"],
    ["workers/kernel/a.ts", `import { b } from "../simulator.ts";`, "simd may not import workers"],
  ])("%s: %s", (path, text, fault) => {
    expect(importFaults(sourceFile(path, text)).join("\n")).toContain(fault);
  });

  test.each([
    ["src/model/a.ts", `import type { Arm } from "../schema/arm.ts";`],
    ["src/notebook/a.ts", `import type { Lab } from "../lab/lab.ts";`],
    ["workers/a.ts", `import kernel from "./kernel/index.wasm?raw";`],
    ["src/main.ts", `import { remoteLab } from "./lab/remote.ts"; import cases from "../data/cases.csv?raw";`],
    ["src/ui/a.tsx", `import { signal } from "@preact/signals"; import "./a.css";`],
  ])("nothing wrong in %s: %s", (path, text) => {
    expect(importFaults(sourceFile(path, text))).toEqual([]);
  });

  test("an import whose target is computed cannot pass", () => {
    expect(() => importFaults(sourceFile("src/ui/a.ts", "const a = await import(name);"))).toThrow("cannot be checked");
  });
});
