import { expect, test } from "vitest";
import { STUDIED_KEYS } from "../../src/model/studies/expected-studies.ts";
import { studiedKeys } from "../../src/schema/studied-keys.ts";

test("the table of settings has a column for each key the studies depend on", () => {
  expect(studiedKeys).toEqual([...STUDIED_KEYS]);
});
