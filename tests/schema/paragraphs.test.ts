import { expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { paragraphs } from "../../src/schema/paragraphs.ts";

const takes = (text: unknown): boolean => readBy(paragraphs(20), text).ok;

test("leaves off the line break that a block of YAML ends with", () => {
  expect(readBy(paragraphs(20), "One.\n\nTwo.\n")).toEqual({ ok: true, value: "One.\n\nTwo." });
});

test("takes lines of text up to its length, and nothing that would close a block", () => {
  expect(["One.", "One.\n\nTwo.", "- a\n- b", "x".repeat(20)].map(takes)).toEqual([true, true, true, true]);
  expect(["", "x".repeat(21), " a", "a \nb", "a\tb", "a\r\nb", "```\na", "a\n ~~~", 1].map(takes)).not.toContain(true);
});
