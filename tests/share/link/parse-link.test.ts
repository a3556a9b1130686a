import { expect, test } from "vitest";
import { parseLink } from "../../../src/share/link/parse-link.ts";

test("reads JSON", () => {
  expect(parseLink(`{"a":[1,null,"é"]}`)).toEqual({ ok: true, value: { a: [1, null, "é"] } });
});

test.each([
  ["{", "syntax", "text that is not JSON"],
  ["", "syntax", "text that is not JSON"],
  ["[".repeat(40), "limit", "lists and settings nested over 32 deep"],
  [`{"__proto__":1}`, "unknown", 'forbidden name: "__proto__"'],
])("refuses %j", (text, reason, what) => {
  expect(parseLink(text)).toMatchObject({ ok: false, failures: [{ reason, what }] });
});
