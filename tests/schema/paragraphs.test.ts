import { expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { paragraphs } from "../../src/schema/paragraphs.ts";

const takes = (text: unknown): boolean => readBy(paragraphs(20), text).ok;

test("takes lines of text up to its length, and nothing that would close a block", () => {
  expect(["One.", "One.\n\nTwo.", "- a\n- b", "x".repeat(20)].map(takes)).toEqual([true, true, true, true]);
  expect(["", "x".repeat(21), " a", "a\n", "a \nb", "a\tb", "a\r\nb", "```\na", "a\n ~~~", 1].map(takes)).not.toContain(
    true,
  );
});
