/** The five ways out of a worker. */
export const waysOut = ["fetch", "WebSocket", "EventSource", "import", "importScripts"] as const;
export type WayOut = (typeof waysOut)[number];

const attempts: Readonly<Record<WayOut, (origin: string) => string>> = {
  fetch: (origin) => `fetch("${origin}/fetch", { mode: "no-cors" })`,
  WebSocket: (origin) => `opened(new WebSocket("${origin.replace("http", "ws")}/WebSocket"))`,
  EventSource: (origin) => `opened(new EventSource("${origin}/EventSource"))`,
  import: (origin) => `import("${origin}/import")`,
  importScripts: (origin) => `importScripts("${origin}/importScripts")`,
};

/**
 * The text of an expression that goes that way to `origin` and says how it ended, for evaluation in a page or a worker. It is
 * text because the tests' own compiler rewrites `import()` in functions, and then nothing would have been tried.
 */
export function wayOut(way: WayOut, origin: string): string {
  return `(async () => {
    const opened = (source) => new Promise((resolve, reject) => {
      source.onopen = resolve;
      source.onerror = () => reject("error event");
    });
    try {
      await ${attempts[way](origin)};
      return "out";
    } catch (error) {
      return "stopped: " + error;
    }
  })()`;
}
