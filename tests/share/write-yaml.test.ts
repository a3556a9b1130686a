import { expect, test } from "vitest";
import { writeYaml } from "../../src/share/write-yaml.ts";

test("its own entries one a line, what is inside them in one line", () => {
  expect(writeYaml({ from: "published", where: { use: "primary", regimen: ["a", "b"] } })).toBe(
    "from: published\nwhere: {use: primary, regimen: [a, b]}\n",
  );
  expect(writeYaml(["watch", { regimens: ["a", "b"], start: { b: "28 d" } }])).toBe(
    "- watch\n- {regimens: [a, b], start: {b: 28 d}}\n",
  );
});

test("a list of settings an entry a line, any other list in one", () => {
  expect(writeYaml({ effects: [{ kind: "bolus", days: [0, 3] }, { kind: "net" }], days: [0, 3], none: [] })).toBe(
    "effects:\n  - {kind: bolus, days: [0, 3]}\n  - {kind: net}\ndays: [0, 3]\nnone: []\n",
  );
});

test("lines are never folded, and text that looks like something else is quoted", () => {
  const long = "word ".repeat(100).trim();
  expect(writeYaml({ a: long, b: [long] }).split("\n").length).toBe(3);
  expect(writeYaml({ a: "1", b: "true", c: ["a, b", "#"] })).toBe('a: "1"\nb: "true"\nc: ["a, b", "#"]\n');
});

test("the same list twice is written twice", () => {
  const list = ["x"];
  expect(writeYaml({ a: list, b: list })).toBe("a: [x]\nb: [x]\n");
});

test("nothing is written for no entries", () => {
  expect(writeYaml({})).toBe("");
});
