import { createHash } from "node:crypto";
import { inlineScript, jsonBlock } from "./inline-script.ts";

/** What the page is made of. */
export interface PageParts {
  /** The page as it is served. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** The scripts of the threads. */
  readonly lab: string;
  readonly simulate: string;
  /** The files that the style names, by their names. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** Everything from itself, nothing from anywhere. */
function policyFor(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'unsafe-eval'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src blob: data:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types erythron default",
  ].join("; ");
}

function styleWithFonts({ style, fonts }: PageParts): string {
  return style.replaceAll(/url\("?\.\/([^)"]+)"?\)/gu, (_, name: string) => {
    const font = fonts.get(name);
    if (font === undefined) throw new Error(`missing file: the style names ${name}`);
    return `url(data:font/woff2;base64,${Buffer.from(font).toString("base64")})`;
  });
}

function replaced(html: string, pattern: RegExp, text: string): string {
  if (!pattern.test(html)) throw new Error(`index.html has nothing like ${pattern.source}`);
  return html.replace(pattern, () => text);
}

/** The page as one file that asks for nothing: scripts, style and typefaces in it, a policy of its own, and an empty place for a notebook. */
export function selfContainedPage(parts: PageParts): string {
  const script = inlineScript(parts.script);
  const style = styleWithFonts(parts);
  if (/<\/style/iu.test(style)) throw new Error("a style that ends its own block cannot stand inline");
  const inside = [
    jsonBlock("embedded-notebook", null),
    `<style>${style}</style>`,
    jsonBlock("embedded-lab", parts.lab),
    jsonBlock("embedded-simulate", parts.simulate),
    `<script type="module">${script}</script>`,
  ];
  const bare = parts.html.replaceAll(/\s*<(?:link\b[^>]* href="\.\/[^>]*|script\b[^>]*><\/script)>/gu, "");
  const withPolicy = replaced(bare, /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/u, policyFor(script));
  return replaced(withPolicy, /(?=\s*<\/head>)/u, `\n    ${inside.join("\n    ")}`);
}
