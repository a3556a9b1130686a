import { expect, test } from "vitest";
import { titreWords } from "../../src/plots/titre-words.ts";

test.each([
  [0, "<\u00a01:2"],
  [1.99, "<\u00a01:2"],
  [2, "1:2"],
  [7.9, "1:4"],
  [8, "1:8"],
  [1500, "1:1024"],
])("an antibody of %d is reported as %s", (reciprocal, words) => {
  expect(titreWords(reciprocal)).toBe(words);
});
