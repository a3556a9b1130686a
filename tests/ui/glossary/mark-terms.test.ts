import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markTerms } from "../../../src/ui/glossary/mark-terms.ts";
import { terms } from "../../../src/ui/glossary/terms.ts";

/** The marked stretches of a text, as `text:term`. */
function marked(text: string, seen = new Set<string>()): readonly string[] {
  return markTerms(text, seen).flatMap(({ text: stretch, term }) => (term === null ? [] : [`${stretch}:${term.id}`]));
}

describe("terms in a text are marked", () => {
  test.each([
    ["Patients with PRCA wait.", ["PRCA:prca"]],
    ["Pure red cell aplasia after a transplant", ["Pure red cell aplasia:prca", "transplant:transplant"]],
    ["two arms and their regimens", ["arms:arm", "regimens:regimen"]],
    ["an allogeneic\ntransplant", ["allogeneic\ntransplant:transplant"]],
    ["units of\u00a0blood", ["units of\u00a0blood:red-cell-unit"]],
    ["Aalen–Johansen's estimator", ["Aalen–Johansen:aalen-johansen"]],
    ["(titre)", ["titre:titre"]],
  ])("in %j", (text, found) => {
    expect(marked(text)).toEqual(found);
  });

  test("the longest first", () => {
    expect(marked("the transfusion threshold")).toEqual(["transfusion threshold:threshold"]);
    expect(marked("a competing event of the graft-versus-host disease")).toEqual([
      "competing event:competing-event",
      "graft-versus-host disease:gvhd",
    ]);
    expect(marked("absolute reticulocytes")).toEqual(["absolute reticulocytes:absolute-reticulocytes"]);
  });

  test.each(["harm", "one-arm study", "prca@1", "PRCAx", "armed", "windowing", "msc"])("but not within %j", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("once a section, however they are written", () => {
    const seen = new Set<string>();
    expect(marked("Arms, arms, an arm", seen)).toEqual(["Arms:arm"]);
    expect(marked("another arm, PRCA", seen)).toEqual(["PRCA:prca"]);
    expect(marked("pure red cell aplasia", seen)).toEqual([]);
  });
});

test("nothing of a text is lost, added or moved, and no term is marked twice (seed 20261201)", () => {
  const words = fc.oneof(
    fc.constantFrom(...terms.map(({ name }) => name), ".", "(", "-", "\n", "Ü"),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      const stretches = markTerms(text, new Set());
      expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
      const ids = stretches.flatMap(({ term }) => term?.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { seed: 20261201, numRuns: 500 },
  );
});

test("every term is found where its name stands alone", () => {
  expect(terms.filter(({ id, name }) => marked(name)[0] !== `${name}:${id}`)).toEqual([]);
});
