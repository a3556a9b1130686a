import { expect, test } from "vitest";
import { figureFragment, linkParts } from "../../../src/ui/opening/link-parts.ts";

test("the figure asked for is told from the link, whatever its name", () => {
  expect(linkParts("e1.1.AAAA")).toEqual({ link: "e1.1.AAAA", figure: null });
  for (const figure of ["chart:1", "a&figure=b", "ä %"]) {
    expect(linkParts(figureFragment("e1.1.AAAA", figure))).toEqual({ link: "e1.1.AAAA", figure });
  }
});

test("a name that is no name is kept, and leads to no figure rather than to a crash", () => {
  expect(linkParts("e1.1.AAAA&figure=%E0%A4%A")).toEqual({ link: "e1.1.AAAA", figure: "%E0%A4%A" });
});
