import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { appManifest, icons } from "./app-manifest.ts";
import { type DrawnMark, drawnMark } from "./drawn-mark.ts";
import { markIcon } from "./mark-icon.ts";
import { selfContainedPage } from "./self-contained-page.ts";
import { type BuiltFile, serviceWorkerScript } from "./service-worker-script.ts";

/** The files of a build, each of which must find its use. */
function takenFrom(files: readonly BuiltFile[]) {
  const left = new Map(files.map(({ name, content }) => [name, content]));
  const take = (pattern: RegExp): BuiltFile => {
    for (const [name, content] of left) {
      if (!pattern.test(name)) continue;
      left.delete(name);
      return { name, content };
    }
    throw new Error(`missing file: the build made nothing like ${pattern.source}`);
  };
  return { text: (pattern: RegExp) => Buffer.from(take(pattern).content).toString(), left };
}

function pageOf(files: readonly BuiltFile[]): string {
  const taken = takenFrom(files);
  const html = taken.text(/^index\.html$/u);
  const script = taken.text(/^assets\/.*\.js$/u);
  const style = taken.text(/^assets\/.*\.css$/u);
  const lab = taken.text(/^workers\/lab-.*\.js$/u);
  const simulate = taken.text(/^workers\/simulate-.*\.js$/u);
  const fonts = new Map<string, Uint8Array>();
  for (const [name, content] of taken.left) {
    if (!name.endsWith(".woff2")) throw new Error(`${name} would be missing from the self-contained page`);
    fonts.set(name.replace("assets/", ""), Buffer.from(content));
  }
  return selfContainedPage({ html, script, style, lab, simulate, fonts });
}

/** What the head of the page says of the installed app. */
function headTags({ paper }: DrawnMark): HtmlTagDescriptor[] {
  const link = (rel: string, file: string) => ({ tag: "link", attrs: { rel, href: `./${file}` } });
  const colour = (scheme: "light" | "dark") => ({
    tag: "meta",
    attrs: { name: "theme-color", content: paper[scheme], media: `(prefers-color-scheme: ${scheme})` },
  });
  const tags = [
    colour("light"),
    colour("dark"),
    link("manifest", "manifest.webmanifest"),
    link("apple-touch-icon", "icon-180.png"),
  ];
  return tags.map((tag) => ({ ...tag, injectTo: "head" }));
}

/**
 * Makes of the built app one that works without a network: a manifest with icons, by which it can be installed; standalone.html, the whole
 * app in one file; service-worker.js, which keeps every file of the build.
 */
export function offlineApp(): Plugin {
  const mark = drawnMark(readFileSync("src/favicon.svg", "utf8"));
  return {
    name: "erythron:offline-app",
    apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    transformIndexHtml: () => headTags(mark),
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files: BuiltFile[] = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === "chunk" ? file.code : file.source,
        }));
        files.push(
          { name: "standalone.html", content: pageOf(files) },
          { name: "manifest.webmanifest", content: appManifest(mark) },
          ...icons.map((kind) => ({ name: kind.name, content: markIcon(mark, kind) })),
        );
        files.push({ name: "service-worker.js", content: await serviceWorkerScript(files) });
        for (const { name, content } of files) {
          if (bundle[name] === undefined) this.emitFile({ type: "asset", fileName: name, source: content });
        }
      },
    },
  };
}
