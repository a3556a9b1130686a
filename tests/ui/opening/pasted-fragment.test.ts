import { expect, test } from "vitest";
import { pastedFragment } from "../../../src/ui/opening/pasted-fragment.ts";

test.each([
  ["https://example.org/some/folder/#e1.1.AB-_", "e1.1.AB-_"],
  ["#e1.1.AB-_", "e1.1.AB-_"],
  ["e1.1.AB-_", "e1.1.AB-_"],
  ["  <https://example.org/#e1.1.AB\n -_>  ", "e1.1.AB-_"],
  ["file:///home/page.html#e1.1.AB-_&figure=chart%3A1", "e1.1.AB-_&figure=chart%3A1"],
  ["", ""],
])("%j is the fragment %j", (pasted, fragment) => {
  expect(pastedFragment(pasted)).toBe(fragment);
});
