import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { inlineScript, jsonBlock } from "../../workers/build/inline-script.ts";

test("a script with tags in its texts and patterns stands inline and says the same", () => {
  const code = '["</script>", `<!-- <SCRIPT ${"x"}`, /^<.?script>/u.test("<script>"), /<!--/u.test("<!--")]';
  const inline = inlineScript(code);
  expect(inline).not.toMatch(/<(!--|\/?script)/iu);
  expect(runInNewContext(inline)).toEqual(runInNewContext(code));
  expect(runInNewContext(code)).toEqual(["</script>", "<!-- <SCRIPT x", true, true]);
});

test("a script that HTML would read otherwise does not stand inline", () => {
  expect(() => inlineScript("export const less = 1 <!--x; let x;")).toThrow("cannot stand inline");
  expect(() => inlineScript('export const nul = "\0";')).toThrow("a character that HTML changes");
});

test("a block says its text, whatever it holds", () => {
  const text = '</script><!--<script>"\u2028';
  const [, json = ""] = /^<script type="application\/json" id="a">(.*)<\/script>$/su.exec(jsonBlock("a", text)) ?? [];
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toBe(text);
});
