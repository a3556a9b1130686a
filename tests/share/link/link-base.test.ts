import { expect, test } from "vitest";
import { seedNumber } from "../../../src/schema/seed.ts";
import { baseIn, linkBase } from "../../../src/share/link/link-base.ts";

const simulate = { kind: "simulate", id: "run", arms: "arms", seed: "$one" };
const base = linkBase(JSON.stringify({ format: 1, title: "A", cells: [simulate] }));

test("a base is brought to a later format, cell for cell", () => {
  expect(baseIn(base, 2)).toEqual({ format: 2, title: "A", cells: [{ ...simulate, seed: seedNumber("$one") }] });
});

test.each([1, 0, 1.5, 99, "2", undefined])("in format %j it is as it is", (format) => {
  expect(baseIn(base, format)).toBe(base);
});

test.each(["{}", "[]", `{"format":2}`, `{"cells":[]}`])("%s is no base", (text) => {
  expect(() => linkBase(text)).toThrow("a base without format or cells");
});
