import { describe, expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { ProseCell, trimProse } from "../../src/schema/prose-cell.ts";

const reads = (text: string): boolean => readBy(ProseCell, { kind: "prose", text }).ok;

describe("trimProse", () => {
  test("leaves out blank lines before and white space after, and keeps the indent of the first line", () => {
    expect(trimProse("\n \t\n    code\n\n b \n \n")).toBe("    code\n\n b");
    expect(trimProse(" \n\t\n ")).toBe("");
  });

  test("takes a quarter of a million blanks at once", () => {
    const blanks = " ".repeat(262_144);
    expect(trimProse(`a${blanks}b${blanks}`)).toBe(`a${blanks}b`);
    expect(trimProse("\n".repeat(262_144))).toBe("");
  });
});

describe("prose", () => {
  test.each(["a", "# A\n\n- b", "    code", "```r\nx <- 1\n```", "~~~\n```\n~~~", "---", "a\u{A0}b", "> ```chart"])(
    "takes %j",
    (text) => {
      expect(reads(text)).toBe(true);
    },
  );

  test.each(["", " ", "\na", "a\n", "a ", "a\r\nb", "a\u{0}", "a\u{85}", "\u{D800}"])("refuses %j", (text) => {
    expect(reads(text)).toBe(false);
  });

  test.each([
    "```r\nx",
    "~~~",
    "```chart\n```",
    "a\n\n```simulate run\narms: a\n```",
    "```Chart\n```",
    "```chrat\n```",
  ])("refuses %j, which would be read back as something else", (text) => {
    expect(reads(text)).toBe(false);
  });

  test("refuses what CommonMark takes long to nest", () => {
    expect(reads(`a ${"*_".repeat(20)}`)).toBe(false);
    expect(reads("> ".repeat(17))).toBe(false);
    expect(reads(`${"- 1. > ".repeat(6)}a`)).toBe(false);
    expect(reads(`${"> ".repeat(16)}a`)).toBe(true);
    expect(reads("a".repeat(20_001))).toBe(false);
  });
});
