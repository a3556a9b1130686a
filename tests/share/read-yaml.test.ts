import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/share/read-yaml.ts";

const valueOf = (text: string): unknown => {
  const read = readYaml(text);
  return read.ok ? read.value.value : read.failures;
};

describe("reading YAML", () => {
  test("reads the 1.2 core schema: no yes, no sexagesimals, no dates", () => {
    expect(valueOf("a: yes\nb: 1:8\nc: 2026-11-22\nd: [1, 1.5, true, ~]")).toEqual({
      a: "yes",
      b: "1:8",
      c: "2026-11-22",
      d: [1, 1.5, true, null],
    });
    expect(valueOf("[[[[[[[[a]]]]]]]]")).toEqual([[[[[[[["a"]]]]]]]]);
    expect(valueOf("")).toBeNull();
    expect(valueOf("# only this")).toBeNull();
  });

  test.each([
    ["a: 1\na: 2", "duplicate", 'duplicate setting: "a"', 5],
    ["a: &x 1", "syntax", "refused anchor", 3],
    ["a: *x", "syntax", "refused alias", 3],
    ["a: !!str 1", "syntax", "refused tag", 3],
    ["a: 1\n---\nb: 2", "syntax", "second document", 5],
    ["{__proto__: 1}", "shape", "refused key", 1],
    ["a: {constructor: 1}", "shape", "refused key", 4],
    ["- {1: 2}", "shape", "refused key", 3],
    ["? [a]\n: 1", "shape", "refused key", 0],
    ["[[[[[[[[[a]]]]]]]]]", "limit", "too deep a nesting", 8],
    ["a: [", "syntax", "unreadable YAML", 4],
  ])("refuses %j", (text, reason, what, offset) => {
    const read = readYaml(text);
    expect(read).toMatchObject({ ok: false, failures: [{ reason, offset, what: expect.stringContaining(what) }] });
  });

  test("does not let a nest of any depth exhaust the stack", () => {
    for (const nest of ["[", "{a: ", "- ", "? "]) {
      expect(readYaml(nest.repeat(Math.floor(32_000 / nest.length)))).toMatchObject({ ok: false });
    }
  });
});

describe("where a path stands", () => {
  const text = "arms: regimens\ntaper:\n  - 100 d\n  - {b: 2}\n";
  const read = readYaml(text);

  test.each([
    [["arms"], "arms:"],
    [["taper"], "taper:"],
    [["taper", 0], "100 d"],
    [["taper", 1, "b"], "b: 2"],
    [["taper", 1, "nowhere", "deeper"], "{b: 2}"],
    [["missing"], "arms:"],
    [[], "arms:"],
  ])("%j", (path, at) => {
    expect(read.ok && text.slice(read.value.offsetAt(path)).startsWith(at)).toBe(true);
  });
});
