import { expect, it } from "vitest";
import { impossible } from "../../src/model/impossible.ts";

it("is a failure without a place", () => {
  expect(impossible("range", "impossible dose", "use less")).toEqual({
    reason: "range",
    message: "impossible dose",
    remedy: "use less",
    place: {},
  });
});
