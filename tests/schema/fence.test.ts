import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fences } from "../../src/schema/fence.ts";

const infos = (...lines: string[]): readonly string[] => fences(lines.join("\n")).map(({ info }) => info);

describe("fences", () => {
  test("gives info and the lines of both fences", () => {
    expect(fences("a\n```simulate run\nx: 1\n\ny: 2\n```\nb")).toEqual([
      { info: "simulate run", opened: 2, closed: 6 },
    ]);
    expect(fences("```\n```")).toEqual([{ info: "", opened: 1, closed: 2 }]);
  });

  test("a longer fence, or one of the other sign, holds a shorter one", () => {
    expect(infos("````md", "```chart", "```", "````", "```r", "```")).toEqual(["md", "r"]);
    expect(infos("~~~", "```chart", "~~~")).toEqual([""]);
    expect(infos("```", "~~~chart", "```")).toEqual([""]);
  });

  test("stands up to three spaces in, and closes with nothing after it but space", () => {
    expect(infos("   ```chart", "   ``` \t")).toEqual(["chart"]);
    expect(infos("    ```chart", "    ```")).toEqual([]);
    expect(fences("```r\n``` x\n```")).toMatchObject([{ opened: 1, closed: 3 }]);
  });

  test("is not code within a line", () => {
    expect(infos("``` a ``` b", "```")).toEqual([""]);
    expect(infos("``", "x ```chart", "> ```chart")).toEqual([]);
  });

  test("may be left open to the end", () => {
    expect(fences("```r\nx")).toEqual([{ info: "r", opened: 1, closed: null }]);
  });

  test("never overlap and stay within the text (random lines, seed 4)", () => {
    const line = fc.constantFrom("```", "~~~", "````", "```chart", "~~~ r", "x", "", "   ```", "    ```");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        let before = 0;
        for (const { opened, closed } of fences(lines.join("\n"))) {
          expect(opened).toBeGreaterThan(before);
          before = closed ?? lines.length;
          expect(before).toBeGreaterThanOrEqual(opened);
        }
        expect(before).toBeLessThanOrEqual(lines.length);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
