import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright";
import { chromium } from "../chromium.ts";
import { serveStatic, type StaticServer } from "./static-server.ts";

/** Where the built app lies on its host: some folder, not the root. */
const prefix = "/some/folder/";

/** The folder of the built app; another one while several are being built. */
export const built = process.env["ERYTHRON_DIST"] ?? "dist";

let launched: Promise<Browser> | undefined;

/** The browser of this process, for every file that it runs: what is one visit's is in a context of its own. */
async function browserHere(): Promise<Browser> {
  if (launched !== undefined && !(await launched).isConnected()) launched = undefined;
  launched ??= playwright.launch(chromium);
  return launched;
}

/** Ends that browser, if there is one; tests leave it to the end of their process. */
export async function endBrowser(): Promise<void> {
  await (await launched)?.close();
}

/** The built app on a plain host, and a browser to open it in. */
export interface House {
  readonly browser: Browser;
  readonly host: StaticServer;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** One reader's visit, and everything that must not happen during it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console output and uncaught errors. */
  readonly said: readonly string[];
  /** Requests to any origin but the page's own. */
  readonly foreign: readonly string[];
  readonly failed: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openHouse(pages: Readonly<Record<string, string>> = {}): Promise<House> {
  const host = await serveStatic(built, prefix, pages);
  const browser = await browserHere();
  const close = async (): Promise<void> => {
    await Promise.all(browser.contexts().map(async (context) => context.close()));
    await host.close();
  };
  return { browser, host, address: `${host.origin}${prefix}`, close };
}

/** Opens a context and a page in it that remembers what went wrong; `go` to an address is up to the test. No service worker is there to answer for the host unless the test allows it. */
export async function visit(house: House, options: BrowserContextOptions = {}): Promise<Visit> {
  const { serviceWorkers = "block", ...others } = options;
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 900 }, ...others });
  // Playwright's own block says so on the console, which must stay empty.
  if (serviceWorkers === "block") await context.addInitScript("delete Navigator.prototype.serviceWorker");
  // A machine under load answers late, and no later than this.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  // From the start: a picker that opens just as a test begins to wait for one would be missed.
  page.on("filechooser", () => undefined);
  const said: string[] = [];
  const foreign: string[] = [];
  const failed: string[] = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
  context.on("requestfailed", (request) => failed.push(`${request.url()}: ${request.failure()?.errorText ?? "?"}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${house.host.origin}/`) && !/^(blob|data|about):/u.test(url)) foreign.push(url);
  });
  return { page, context, said, foreign, failed, close: async () => context.close() };
}

/** Waits until every typeface has come, which may move words: the page asks for them all once it stands, and for nothing after that. */
export async function facesLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === "loaded"));
}

/** What the run says of itself. */
export interface RunStatus {
  readonly state: string;
  readonly done: number;
  readonly fingerprint: string;
}

/** What the run says of itself at this moment. */
export async function runStatus(page: Page): Promise<RunStatus> {
  return page.locator("#run-status").evaluate((status) => ({
    state: status.getAttribute("data-state") ?? "",
    done: Number(status.getAttribute("data-done")),
    fingerprint: status.getAttribute("data-fingerprint") ?? "",
  }));
}

/** Waits until nothing is awaited any more that moves what stands: typefaces, the patient in a figure, what is kept. A button that moves between press and release is not clicked. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const patients = [...document.querySelectorAll("figure.patient")];
    const kept = [...document.querySelectorAll(".own-kept")];
    return (
      document.fonts.status === "loaded" &&
      patients.every((figure) => figure.querySelector(".patient-who") !== null) &&
      kept.every((line) => line.childElementCount > 0)
    );
  });
}

/** Waits until the run has settled, on a fingerprint other than `before` if one is given, and then until the page is at rest; answers what the run said as it had settled. */
export async function settled(page: Page, before = ""): Promise<RunStatus> {
  const found = await page.waitForFunction((known): RunStatus | null => {
    const status = document.querySelector("#run-status");
    const state = status?.getAttribute("data-state") ?? "";
    const fingerprint = status?.getAttribute("data-fingerprint") ?? "";
    if (state !== "settled" || fingerprint === known) return null;
    return { state, done: Number(status?.getAttribute("data-done")), fingerprint };
  }, before);
  const status = await found.jsonValue();
  if (status === null) throw new Error("the run has not settled");
  await atRest(page);
  return status;
}
