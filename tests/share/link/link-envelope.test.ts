import fc from "fast-check";
import { expect, test } from "vitest";
import { sealed, unsealed } from "../../../src/share/link/link-envelope.ts";
import { firstDictionary } from "./forged-link.ts";

const dictionary = firstDictionary();

test("what is sealed is unsealed, at six characters more than base64 needs or seven (500 runs, seed 4050)", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = sealed(dictionary, bytes);
      expect(unsealed(dictionary, text)).toEqual({ ok: true, value: bytes });
      expect(text.length - Math.ceil((bytes.length * 4) / 3)).toBeLessThanOrEqual(7);
    }),
    { seed: 4050, numRuns: 500 },
  );
});

test("large data keep their size", () => {
  const bytes = new Uint8Array(200_000).fill(3);
  expect(unsealed(dictionary, sealed(dictionary, bytes))).toEqual({ ok: true, value: bytes });
});

test("another dictionary does not fit", () => {
  const other = { ...dictionary, digest: new Uint8Array(32) };
  const what = "damaged: its check does not fit its data";
  expect(unsealed(other, sealed(dictionary, Uint8Array.of(1)))).toMatchObject({ ok: false, failures: [{ what }] });
});

test("every cut says how much is there", () => {
  const text = sealed(
    dictionary,
    Uint8Array.from({ length: 20 }, (_, at) => at),
  );
  for (let length = 4; length < text.length; length += 1) {
    const what = `cut off: ${length} of ${text.length} characters of the data are there`;
    expect(unsealed(dictionary, text.slice(0, length))).toMatchObject({ ok: false, failures: [{ what }] });
  }
});

test("a character outside the alphabet is named with its place", () => {
  const what = 'unexpected character: "+" (character 4 of the data)';
  expect(unsealed(dictionary, "abc+def")).toMatchObject({ ok: false, failures: [{ what }] });
});
