import { expect, test } from "vitest";
import { line } from "../../src/schema/line.ts";
import { readBy } from "../../src/schema/objection.ts";

const Line = line(5);

test.each(["a", "a b", "µé½", "a  b", "—"])("takes %j", (text) => {
  expect(readBy(Line, text)).toEqual({ ok: true, value: text });
});

test.each(["", " ", " a", "a ", "a\nb", "a\tb", "a\u{0}", "a\u{85}b", "a\u{2028}b", "\u{FEFF}a", "\u{D800}", "abcdef"])(
  "refuses %j",
  (text) => {
    expect(readBy(Line, text).ok).toBe(false);
  },
);

test("says that a number wants quotes", () => {
  const remedy = "use one line of 1 to 5 characters, in quotes where it looks like a number";
  expect(readBy(Line, 3)).toMatchObject({ ok: false, failures: [{ failure: { remedy } }] });
});
