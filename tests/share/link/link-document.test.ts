import fc from "fast-check";
import { expect, test } from "vitest";
import { seedNumber } from "../../../src/schema/seed.ts";
import { canonicalJson } from "../../../src/share/link/canonical-json.ts";
import { saidOtherwise, wholeDocument } from "../../../src/share/link/link-document.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => ({ id }));
const base = { format: 2, cells: [a, b, c, d], model: "prca@1", seed: "words", title: "Base" };
const same = { format: 2, model: "prca@1", seed: "words", title: "Base" };

test.each([
  [{ ...same, cells: [a, b, c, d] }, {}],
  [{ ...same, cells: [a, b, c] }, { cells: [[0, 2]] }],
  [{ ...same, cells: [a, { id: "x" }, c, d] }, { cells: [0, { id: "x" }, [2, 3]] }],
  [{ ...same, cells: [d, c, b] }, { cells: [3, 2, 1] }],
  [{ ...same, cells: [a, a, b] }, { cells: [0, [0, 1]] }],
  [{ ...same, cells: [] }, { cells: [] }],
  [
    { format: 2, model: "prca@1", title: "Own", cells: [a, b, c, d] },
    { title: "Own", seed: null },
  ],
  [
    { ...same, version: 2, cells: [b] },
    { version: 2, cells: [1] },
  ],
])("says of %j no more than it must", (document, said) => {
  expect(saidOtherwise(document, base)).toEqual(said);
  expect(wholeDocument(said, base)).toEqual({ ok: true, value: document });
});

test("a base of one cell is said as that cell", () => {
  expect(saidOtherwise({ format: 2, cells: [a] }, { format: 2, cells: [a] })).toEqual({});
});

test("any document of any base comes back (1,000 runs, seed 4060)", () => {
  const cells = fc.array(fc.constantFrom(a, b, c, d, { id: "x" }, { text: "y" }), { maxLength: 12 });
  const document = fc.record({ title: fc.string(), seed: fc.nat(), cells }, { requiredKeys: ["cells"] });
  fc.assert(
    fc.property(document, fc.array(fc.constantFrom(a, b, c, d), { minLength: 1, maxLength: 6 }), (wanted, known) => {
      const from = { ...base, cells: known };
      const whole = { ...wanted, format: 2, cells: [...wanted.cells] };
      const said: unknown = JSON.parse(canonicalJson(saidOtherwise(whole, from)));
      expect(wholeDocument(said, from)).toEqual({ ok: true, value: whole });
    }),
    { seed: 4060, numRuns: 1000 },
  );
});

test.each([
  [[], "no notebook in the link"],
  [null, "no notebook in the link"],
  [{ cells: 3 }, "no notebook in the link"],
  [{ cells: [4] }, "unknown cells of the notebook it starts from: 4"],
  [{ cells: [-1] }, "unknown cells of the notebook it starts from: -1"],
  [{ cells: [[2, 1]] }, "unknown cells of the notebook it starts from: [2,1]"],
  [{ cells: [[0, 1.5]] }, "unknown cells of the notebook it starts from: [0,1.5]"],
  [{ cells: Array.from({ length: 51 }, () => [0, 3]) }, "over 200 cells"],
])("refuses %j", (said, what) => {
  expect(wholeDocument(said, base)).toMatchObject({ ok: false, failures: [{ what }] });
});

test("a base of an earlier format is brought to the document's, and the format is said", () => {
  const simulate = { kind: "simulate", id: "run", arms: "arms", seed: "$one" };
  const early = { format: 1, cells: [a, simulate], title: "Base" };
  const later = { format: 2, title: "Base", cells: [a, { ...simulate, seed: seedNumber("$one") }] };
  expect(saidOtherwise(later, early)).toEqual({ format: 2 });
  expect(wholeDocument({ format: 2 }, early)).toEqual({ ok: true, value: later });
  expect(wholeDocument({}, early)).toEqual({ ok: true, value: early });
});
