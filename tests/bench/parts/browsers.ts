import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { fingerprintOf } from "../../end-to-end/run-notebook.ts";
import { serveStatic } from "../../end-to-end/static-server.ts";
import { built } from "../../end-to-end/visit.ts";
import { openChromium } from "../browsers/chromium.ts";
import type { Driven } from "../browsers/driven.ts";
import { openFirefox } from "../browsers/firefox.ts";
import { until } from "../browsers/until.ts";
import { openWebkit } from "../browsers/webkit.ts";
import { ratesWorker } from "../kernel-script.ts";
import { shippedSources } from "../shipped-sources.ts";
import type { Extent, Part } from "../part.ts";
import { atLeast, atMost, type Row, row } from "../row.ts";
import { turns } from "../turns.ts";

const notebook = "notebooks/three-cord-blood-regimens.md";

/** A script before the app's own, under the app's own policy: it keeps what is said and what is forbidden. */
const listener = `window.heard = [];
for (const level of ["debug", "info", "log", "warn", "error"]) {
  console[level] = (...said) => void heard.push(level + ": " + said.join(" "));
}
addEventListener("error", ({ message }) => void heard.push("error: " + message));
addEventListener("unhandledrejection", ({ reason }) => void heard.push("rejected: " + reason));
addEventListener("securitypolicyviolation", ({ violatedDirective }) => void heard.push("policy: " + violatedDirective));`;

const bench = `<!doctype html><title>One worker</title><script>
  const thread = new Worker("/rates.js");
  thread.onmessage = ({ data }) => void (window.answer = JSON.stringify(data));
  thread.onerror = ({ message }) => void (window.answer = message);
  window.measure = (sources) => {
    window.answer = null;
    thread.postMessage({ sources: JSON.parse(sources), times: 1 });
  };
</script>`;

const Settled = z.object({ fingerprint: z.string(), heard: z.array(z.string()) });
const Rates = z.object({ wasm: z.array(z.number()) });

/** Opens the app and waits until its first run has settled. */
async function settledIn({ go, run }: Driven, address: string): Promise<z.infer<typeof Settled>> {
  await go(address);
  const answer = await until("a settled run", async () =>
    run(`const status = document.querySelector("#run-status[data-state=settled]");
      const curves = [...document.querySelectorAll("figure svg path")].some((path) => path.getAttribute("d").length > 200);
      return status && curves ? { fingerprint: status.dataset.fingerprint, heard: window.heard } : null;`),
  );
  return Settled.parse(answer);
}

/** Patient-years a second of the WebAssembly kernel in one worker, now. */
async function rateIn({ run }: Driven, sources: string): Promise<number> {
  await run(`window.measure(${JSON.stringify(sources)});`);
  const answer = await until("a rate", async () => run("return window.answer;"));
  const { wasm } = Rates.parse(JSON.parse(String(answer)));
  return wasm[0] ?? Number.NaN;
}

async function rowsOf(browsers: readonly Driven[], { times, say }: Extent): Promise<readonly Row[]> {
  const page = readFileSync(join(built, "index.html"), "utf8").replace(
    "<script",
    '<script src="./heard.js"></script><script',
  );
  const pages = { "/": page, "/heard.js": listener, "/bench.html": bench, "/rates.js": await ratesWorker() };
  const host = await serveStatic(built, "/", pages);
  const expected = await fingerprintOf(readFileSync(notebook, "utf8"));
  const rows: Row[] = [];
  for (const browser of browsers) {
    const { fingerprint, heard } = await settledIn(browser, `${host.origin}/`);
    const { name } = browser;
    rows.push(
      row(`${name}: runs with Node's fingerprint`, "of 1", [fingerprint === expected ? 1 : 0], atLeast(1, "of 1")),
    );
    rows.push(row(`${name}: lines on the console`, "lines", [heard.length], atMost(1, "line")));
    for (const line of heard) say(`${name} said: ${line}`);
    await browser.go(`${host.origin}/bench.html`);
  }
  const sources = JSON.stringify(shippedSources());
  const asked = browsers.map((browser) => [browser.name, async () => rateIn(browser, sources)] as const);
  const rates = await turns<string>(times, Object.fromEntries(asked));
  await host.close();
  const [{ name: first } = { name: "" }] = browsers;
  const name = `WebAssembly SIMD, a ${first} worker`;
  return [
    ...rows,
    ...browsers.map((browser) =>
      browser.name === first
        ? row(name, "patient-years/s", rates[first] ?? [])
        : row(`WebAssembly SIMD, a ${browser.name} worker`, "patient-years/s", rates[browser.name] ?? [], {
            name,
            measured: rates[first] ?? [],
          }),
    ),
  ];
}

/** The app and its kernel in the browsers that are installed. */
export const browsers: Part = {
  name: "browsers",
  about: "Chromium, Firefox and WebKit: the same bits, the console, the kernel by turns",
  builds: true,
  measure: async (extent) => {
    const opened: Driven[] = [await openChromium()];
    try {
      for (const open of [openFirefox, openWebkit]) {
        const other = await open(extent.say);
        if (other !== undefined) opened.push(other);
      }
      return await rowsOf(opened, extent);
    } finally {
      for (const { close } of opened) await close();
    }
  },
};
