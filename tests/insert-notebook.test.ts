import fc from "fast-check";
import { expect, test } from "vitest";
import { insertNotebook, takesNotebook } from "../src/insert-notebook.ts";

const page = '<p>1</p><script type="application/json" id="embedded-notebook">null</script><p>2</p>';

function partsOf(text: string): readonly string[] {
  return /^(.*<script[^>]*>)(.*)(<\/script>.*)$/su.exec(text)?.slice(1) ?? [];
}

test("every fragment comes out of the page as it went in, and nothing else changes (seed 41)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (fragment, other) => {
      const [before, json = "", after] = partsOf(insertNotebook(insertNotebook(page, other), fragment));
      expect(JSON.parse(json)).toBe(fragment);
      expect(json).not.toContain("<");
      expect([before, after]).toEqual([partsOf(page)[0], partsOf(page)[2]]);
    }),
    { seed: 41 },
  );
});

test("a text that would end the block or be read as a pattern does neither", () => {
  const [, json = ""] = partsOf(insertNotebook(page, "</script>$&$1<!--"));
  expect(JSON.parse(json)).toBe("</script>$&$1<!--");
});

test("a page without a place is known", () => {
  expect([takesNotebook(page), takesNotebook("<!doctype html><title>Erythron</title>")]).toEqual([true, false]);
});
