import type { Plugin } from "vite";

/** Drops the content policy of index.html while developing: Vite's own client needs a web socket and workers by address. */
export function withoutPolicy(): Plugin {
  return {
    name: "erythron:without-policy",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
  };
}
