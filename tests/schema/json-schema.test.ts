import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notebookJsonSchema } from "../../src/schema/json-schema.ts";
import { writtenNotebook } from "../../src/schema/written-notebook.ts";
import { parseNotebook } from "../../src/share/parse-notebook.ts";
import { randomNotebook } from "../share/random-notebook.ts";
import { keeps } from "./json-validator.ts";

const schema = notebookJsonSchema();
const front = { title: "A", model: "prca@1", format: 2 };
const run = { kind: "simulate", id: "run", arms: "arms" };

test("the schema names itself and says what it is of", () => {
  expect(schema).toMatchObject({ $id: "urn:erythron:notebook:2", title: "Erythron notebook", type: "object" });
  expect(String(schema["$schema"])).toContain("2020-12");
  expect(JSON.stringify(schema)).toContain("A named value that other cells read as $name");
});

test.each(readdirSync("notebooks").filter((name) => name.endsWith(".md")))("%s keeps it", (name) => {
  const read = parseNotebook(readFileSync(`notebooks/${name}`, "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  expect(keeps({ ...writtenNotebook(read.value), format: 2 }, schema)).toBe(true);
});

test("any notebook in the words of its file keeps it (500 random notebooks, seed 20261203)", () => {
  fc.assert(
    fc.property(randomNotebook, (notebook) => {
      expect(keeps(writtenNotebook(notebook), schema)).toBe(true);
    }),
    { seed: 20261203, numRuns: 500 },
  );
}, 60_000);

describe("what is wrong does not keep it", () => {
  test.each([
    {},
    { ...front },
    { ...front, cells: [{ kind: "chart", show: "nothing", of: "run" }] },
    { ...front, cells: [{ ...run, windw: "28 d" }] },
    { ...front, cells: [{ ...run, patients: 0 }] },
    { ...front, cells: [{ ...run, window: ["28 d"] }] },
    { ...front, cells: [{ ...run, id: "Run" }] },
    { ...front, cells: [{ kind: "arms", id: "a", arms: [] }] },
    { ...front, cells: [{ kind: "control", id: "a", label: "A", as: "dial", value: 1 }] },
    { ...front, cells: [{ kind: "arms", id: "a", arms: [{ regimen: "epo", dose: 99 }] }] },
    { ...front, cells: "none" },
    { ...front, format: 3, cells: [] },
  ])("%j", (document) => {
    expect(keeps(document, schema)).toBe(false);
  });
});
