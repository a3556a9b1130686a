import { afterEach, beforeEach, vi } from "vitest";
import { page } from "vitest/browser";
import "../src/ui/fonts.css";
import "../src/ui/tokens.css";
import "../src/ui/base.css";
import "../src/ui/page.css";

const [width, height] = [414, 896];

/** The files of a worker share a page. Each test finds it as it was opened: its size, at the top, empty, without a theme; its styles are the app's for all. */
beforeEach(async () => {
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
  scrollTo(0, 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) if (name !== "lang") element.removeAttribute(name);
  }
});
