import { expect, test } from "vitest";
import { embedHtml } from "../../../src/share/link/embed-html.ts";

test("a frame whose attributes nothing leaves", () => {
  expect(embedHtml("https://a.example/?a=1&b=2#e1.1.x", `"><script>'&`)).toBe(
    '<iframe src="https://a.example/?a=1&amp;b=2#e1.1.x" title="&quot;&gt;&lt;script&gt;&#39;&amp;" width="100%" height="640" style="border:0" loading="lazy"></iframe>',
  );
});
