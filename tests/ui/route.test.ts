import { expect, test } from "vitest";
import { routeOf } from "../../src/ui/route.ts";

test.each([
  ["", "notebook", ""],
  ["#", "notebook", ""],
  ["#notebook", "notebook", "notebook"],
  ["#section-summary", "notebook", "section-summary"],
  ["#e1.a.bcd", "notebook", "e1.a.bcd"],
  ["#methodsx", "notebook", "methodsx"],
  ["#methods", "methods", "methods"],
  ["#methods/glossary", "methods", "methods/glossary"],
  ["methods/term-prca", "methods", "methods/term-prca"],
])("the fragment %j asks for the %s, at %j", (fragment, page, place) => {
  expect(routeOf(fragment)).toEqual({ page, place });
});
