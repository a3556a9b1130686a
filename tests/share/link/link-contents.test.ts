import { expect, test } from "vitest";
import { linkContents } from "../../../src/share/link/link-contents.ts";

const front = { title: "A", model: "prca@1" } as const;

test("counts cells, arms and characters, and says that there are no rows and no code", () => {
  const text = "x".repeat(3210);
  const arms = ["watch", "epo", "taper"];
  const contents = linkContents({
    ...front,
    cells: [
      { kind: "prose", text },
      { kind: "arms", id: "one", arms },
      { kind: "arms", id: "two", arms: ["watch"] },
    ],
  });
  expect(contents).toEqual({
    cells: 3,
    arms: 4,
    characters: 3210,
    ownCases: false,
    says: "3 cells, 4 arms, 3,210 characters of text; no rows, no code",
  });
});

test("says when it asks for cases of the reader's own, and counts one as one", () => {
  const cells = [
    { kind: "cases", id: "mine", from: "own" },
    { kind: "prose", text: "x" },
  ] as const;
  expect(linkContents({ ...front, cells: [...cells] })).toMatchObject({
    ownCases: true,
    says: "2 cells, 0 arms, 1 character of text; no rows, no code; it asks for cases of the reader's own and holds none of yours",
  });
  expect(linkContents({ ...front, cells: [] }).says).toBe("0 cells, 0 arms, 0 characters of text; no rows, no code");
});
