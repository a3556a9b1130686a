import { expect, test } from "vitest";
import { linkFailure } from "../../../src/share/link/link-failure.ts";

const trouble = { reason: "limit", what: "more than 256 kB of text", remedy: "ask for the file" } as const;

test("a failure says its step, and its cell where there is one", () => {
  expect(linkFailure("unpacking", trouble)).toEqual({
    reason: "limit",
    message: "step 3 of 5: unpacking: more than 256 kB of text",
    remedy: "ask for the file",
    place: {},
  });
  expect(linkFailure("reading", { ...trouble, cell: "run" })).toMatchObject({ place: { cell: "run" } });
});
