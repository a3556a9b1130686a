import { expect, test } from "vitest";
import { laneSide } from "../../src/plots/lane-side.ts";

test("words stand after their bar, before it, or over it", () => {
  expect(laneSide(["a lane"], 50, 90, 300).side).toBe("after");
  expect(laneSide(["a lane"], 200, 290, 300).side).toBe("before");
  expect(laneSide(["a lane"], 10, 290, 300).side).toBe("over");
});

test("shorter words are taken where longer ones have no room", () => {
  expect(laneSide(["a very long lane of words", "short"], 60, 290, 300)).toMatchObject({
    words: "short",
    side: "before",
  });
  expect(laneSide(["a very long lane of words", "short"], 10, 290, 300)).toMatchObject({
    words: "short",
    side: "over",
  });
});
