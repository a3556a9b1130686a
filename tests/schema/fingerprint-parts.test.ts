import { expect, test } from "vitest";
import { fingerprint } from "../../src/lab/fingerprint.ts";
import { fingerprintParts, fingerprintText } from "../../src/schema/fingerprint-parts.ts";
import { countLayout, countsByDay, emptyCounts } from "../../src/stats/index.ts";
import { armOf, requestOf } from "../request-of.ts";

test("the lab's fingerprint is taken apart and put together again", () => {
  const layout = countLayout(1, 200);
  const counts = { ...emptyCounts(layout), patients: 900 };
  countsByDay(layout, counts, 0, "independent").set([300], 30);
  const text = fingerprint(requestOf({ seed: 0xabc, horizon: 200, arms: [armOf("watch")] }), counts);
  const parts = fingerprintParts(text);
  expect(parts).toMatchObject({ model: "prca@1", seed: 0xabc, counts: [300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] });
  expect(parts !== null && fingerprintText(parts)).toBe(text);
});

test.each([
  ["", "nothing"],
  ["prca@1.00000007.8a0172ef6ed6c586", "no counts"],
  ["prca@1.7.8a0172ef6ed6c586.AA", "a short seed"],
  ["prca@1.00000007.8a0172ef6ed6c586.gA", "a count that breaks off"],
  ["prca@1.00000007.8a0172ef6ed6c586.gAA", "a count with a byte too many"],
  ["prca@1.00000007.8a0172ef6ed6c586.____fw", "a count over 4,194,304"],
  ["prca@1.00000007.8a0172ef6ed6c586.AB", "bits that belong to no byte"],
  ["prca@1.0000000A.8a0172ef6ed6c586.AA", "capitals"],
  ["prca@1.00000007.8a0172ef6ed6c586.AA.AA", "a part too many"],
  ["__proto__.00000007.8a0172ef6ed6c586.AA", "a model that is none"],
])("%j is none: %s", (text) => {
  expect(fingerprintParts(text)).toBeNull();
});
