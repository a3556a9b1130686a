import fc from "fast-check";
import { expect, test } from "vitest";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { fingerprintText } from "../../../src/schema/fingerprint-parts.ts";
import { packFingerprints, unpackFingerprints } from "../../../src/share/link/pack-fingerprints.ts";
import { shippedPrint } from "./shipped-print.ts";

const notebook: Notebook = {
  title: "Two runs",
  model: "prca@1",
  cells: [
    { kind: "arms", id: "arms", arms: ["watch"] },
    { kind: "simulate", id: "one", arms: "arms" },
    { kind: "simulate", id: "two", arms: "arms", seed: 7 },
  ],
};
const print = shippedPrint(notebook);
const other = print.replace(/\.[\da-f]{8}\./, ".00000007.");

test("a fingerprint of four arms takes at most 45 bytes where the notebook says its seed, four more where it does not", () => {
  const known = packFingerprints(notebook, [{ run: "one", fingerprint: print }]);
  const own = packFingerprints(notebook, [{ run: "one", fingerprint: other }]);
  expect(known.length).toBeLessThanOrEqual(45);
  expect(own.length).toBe(known.length + 4);
  expect(unpackFingerprints(notebook, own)).toEqual([{ run: "one", fingerprint: other }]);
});

test("those of several runs come back in the order of their cells; of a cell that is gone, none", () => {
  const one = { run: "one", fingerprint: print };
  const two = { run: "two", fingerprint: other };
  const bytes = packFingerprints(notebook, [two, { run: "gone", fingerprint: print }, one]);
  expect(unpackFingerprints(notebook, bytes)).toEqual([one, two]);
  expect(packFingerprints(notebook, [one, two])).toEqual(bytes);
  expect(packFingerprints(notebook, [{ run: "gone", fingerprint: print }])).toEqual(new Uint8Array());
  expect(unpackFingerprints(notebook, new Uint8Array())).toEqual([]);
});

test("any fingerprint comes back to the letter (500 runs, seed 4080)", () => {
  const parts = fc.record({
    model: fc.constant("prca@1"),
    seed: fc.nat(0xffffffff),
    hash: fc.uint8Array({ minLength: 8, maxLength: 8 }),
    counts: fc.array(fc.nat(1_000_000), { maxLength: 192 }),
  });
  fc.assert(
    fc.property(parts, (some) => {
      const prints = [{ run: "two", fingerprint: fingerprintText(some) }];
      expect(unpackFingerprints(notebook, packFingerprints(notebook, prints))).toEqual(prints);
    }),
    { seed: 4080, numRuns: 500 },
  );
});

test("a text of another model is a bug", () => {
  const wrong = [{ run: "one", fingerprint: print.replace("prca@1", "prca@2") }];
  expect(() => packFingerprints(notebook, wrong)).toThrow("no fingerprint of prca@1");
});

test("bytes it would not have made are none (2,000 runs, seed 4081)", () => {
  const made = packFingerprints(notebook, [{ run: "one", fingerprint: print }]);
  expect(unpackFingerprints(notebook, made.subarray(0, -1))).toBeNull();
  expect(unpackFingerprints(notebook, Uint8Array.of(...made, 0))).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), (bytes) => {
      const prints = unpackFingerprints(notebook, bytes);
      if (prints !== null) expect(packFingerprints(notebook, prints)).toEqual(bytes);
    }),
    { seed: 4081, numRuns: 2000 },
  );
});
