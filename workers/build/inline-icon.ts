import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const icon = "src/favicon.svg";

/** Writes the page's icon into the page: a browser may ask for it again whenever the address changes, with or without a network. */
export function inlineIcon(): Plugin {
  return {
    name: "erythron:inline-icon",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const data = readFileSync(icon).toString("base64");
        return html.replace(`"./${icon}"`, () => `"data:image/svg+xml;base64,${data}"`);
      },
    },
  };
}
