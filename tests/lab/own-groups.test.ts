import { expect, test } from "vitest";
import { ownGroups, tooManyGroups } from "../../src/lab/own-groups.ts";
import { ownCase } from "./own-case-row.ts";

const rows = (...groups: readonly (string | null)[]) =>
  groups.map((group, index) => ownCase({ id: String(index), group }));

test("groups come in the order of the rows; those under five patients are named", () => {
  expect(ownGroups(rows("b", "b", "b", "b", "b", "a", null))).toEqual({
    groups: [
      { group: "b", n: 5 },
      { group: "a", n: 1 },
      { group: "not stated", n: 1 },
    ],
    small: ["a", "not stated"],
  });
});

test("without a stated group there is none", () => {
  expect(ownGroups(rows(null, null))).toEqual({ groups: [], small: [] });
});

test("more than 12 groups are too many", () => {
  expect(tooManyGroups("f.csv", "arm", 12)).toBeNull();
  expect(tooManyGroups("f.csv", "arm", 13)).toEqual({
    reason: "limit",
    message: "too many groups: 13, the limit is 12 (f.csv, column arm)",
    remedy: "read another column as the group, or none",
    place: { file: "f.csv", column: "arm" },
  });
  expect(tooManyGroups("f.csv", undefined, 13)?.message).toBe("too many groups: 13, the limit is 12 (f.csv)");
});
