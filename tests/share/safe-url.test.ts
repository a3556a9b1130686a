import { expect, test } from "vitest";
import { isSafeUrl } from "../../src/share/safe-url.ts";

test.each(["https://doi.org/10.1/a", "HTTP://a.b", "mailto:a@b.c", "#summary", "#"])("%j may be followed", (url) => {
  expect(isSafeUrl(url)).toBe(true);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " https://a.b",
  "java\nscript:x",
  "data:text/html,x",
  "vbscript:x",
  "blob:https://a.b/c",
  "file:///etc",
  "//a.b",
  "/a",
  "a.html",
  "https:a",
  "https:///a",
  "mailto:",
  "",
  "\u{1}https://a.b",
])("%j may not", (url) => {
  expect(isSafeUrl(url)).toBe(false);
});
