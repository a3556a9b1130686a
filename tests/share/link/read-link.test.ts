import { expect, test } from "vitest";
import { longestLink, readLink } from "../../../src/share/link/read-link.ts";
import { firstDictionary } from "./forged-link.ts";

test.each(["e1.1.abc", "#e1.1.abc", "  e1.1.abc\n"])("takes %j apart", (text) => {
  expect(readLink(text)).toEqual({ ok: true, value: { dictionary: firstDictionary(), data: "abc" } });
});

test.each([
  ["", "syntax", 'no link of a notebook: ""'],
  ["#run", "syntax", 'no link of a notebook: "#run"'],
  ["e1", "syntax", 'no link of a notebook: "e1"'],
  ["E1.1.abc", "syntax", 'no link of a notebook: "E1.1.abc"'],
  ["e2.1.abc", "unknown", "unknown version: e2."],
  ["e1.2a.abc", "unknown", 'unknown dictionary: "2a"'],
  ["e".repeat(longestLink + 1), "limit", "too long a link: 400001 characters, at most 400000"],
])("refuses number %#", (text, reason, what) => {
  expect(readLink(text)).toMatchObject({ ok: false, failures: [{ reason, what }] });
});
