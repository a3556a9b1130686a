import { expect, test } from "vitest";
import { termForms } from "../../../src/ui/glossary/term-forms.ts";
import { terms } from "../../../src/ui/glossary/terms.ts";

test("there are some 60 terms, each with an id and a name of its own", () => {
  expect(terms.length).toBeGreaterThan(45);
  for (const key of ["id", "name"] as const) {
    expect(new Set(terms.map((term) => term[key])).size).toBe(terms.length);
  }
  expect(terms.filter(({ id }) => !/^[a-z][a-z0-9-]*$/u.test(id))).toEqual([]);
});

test("no way of writing belongs to two terms", () => {
  const forms = terms.flatMap((term) => termForms(term).map((form) => form.toLowerCase()));
  expect(forms.filter((form, index) => forms.indexOf(form) < index)).toEqual([]);
});

test("each is defined in at most three sentences that are no longer than a reader will read in passing", () => {
  const sentences = (says: string): number => says.split(/\.(?:\s|$)/u).filter((part) => part !== "").length;
  const wrong = terms.filter(({ says }) => !says.endsWith(".") || sentences(says) > 3 || says.length > 240);
  expect(wrong).toEqual([]);
});

test.each([
  ["arm", "arms"],
  ["allograft", "allografts"],
  ["relapse", "relapses"],
  ["PRCA", "PRCAs"],
])("%s has the plural %s", (name, plural) => {
  expect(termForms({ id: "x", name, says: "" })).toEqual([name, plural]);
});

test("words in -y and -s have theirs", () => {
  expect(termForms({ id: "x", name: "therapy", also: ["class"], says: "" })).toEqual([
    "therapy",
    "therapies",
    "class",
    "classes",
  ]);
});
