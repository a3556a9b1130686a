import { expect, test } from "vitest";
import { fragmentOf, routeOf } from "../../src/ui/route.ts";

const bare = { kind: "shipped", name: null };

test.each([
  ["", "notebook", "", bare],
  ["#", "notebook", "", bare],
  ["#notebook", "notebook", "notebook", null],
  ["#section-summary", "notebook", "section-summary", null],
  ["#my/k3x9", "notebook", "", { kind: "mine", id: "k3x9" }],
  ["#shipped/three-cord-blood-regimens", "notebook", "", { kind: "shipped", name: "three-cord-blood-regimens" }],
  ["#my/../x", "notebook", "my/../x", null],
  ["#notebooks", "library", "notebooks", null],
  ["#notebooks/history/k3x9", "library", "notebooks/history/k3x9", null],
  ["#notebooksx", "notebook", "notebooksx", null],
  ["#e1.a.bcd", "preview", "e1.a.bcd", null],
  ["#e27.a", "preview", "e27.a", null],
  ["#e1", "preview", "e1", null],
  ["#e1x", "notebook", "e1x", null],
  ["#a1.bcd-_", "preview", "a1.bcd-_", null],
  ["#a2", "preview", "a2", null],
  ["#a1x", "notebook", "a1x", null],
  ["#methodsx", "notebook", "methodsx", null],
  ["#methods", "methods", "methods", null],
  ["#methods/glossary", "methods", "methods/glossary", null],
  ["methods/term-prca", "methods", "methods/term-prca", null],
])("the fragment %j asks for the %s, at %j", (fragment, page, place, notebook) => {
  expect(routeOf(fragment)).toEqual({ page, place, notebook });
});

test.each(["", "my/k3x9", "shipped/three-cord-blood-regimens"])("the address of %j is its fragment", (fragment) => {
  const { notebook } = routeOf(fragment);
  expect(notebook === null ? null : fragmentOf(notebook)).toBe(fragment);
});
