import type { Page } from "playwright";
import { openHouse, settled, visit, type House } from "../../end-to-end/visit.ts";
import type { Part } from "../part.ts";
import { atMost, row } from "../row.ts";

interface Load {
  readonly figure: number;
  readonly settled: number;
  readonly longest: number;
}

interface Change {
  readonly picture: number;
  readonly settled: number;
}

/** What a reader waits for, in milliseconds from the start of navigation, and the longest the page was deaf. */
async function load(house: House): Promise<Load> {
  const reader = await visit(house);
  await reader.page.addInitScript(() => {
    const seen = { figure: 0, settled: 0, longest: 0 };
    Reflect.set(globalThis, "seen", seen);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "longtask", buffered: true });
    const look = (): void => {
      const curve = [...document.querySelectorAll("figure svg path")].some(
        (path) => (path.getAttribute("d") ?? "").length > 200,
      );
      if (curve && seen.figure === 0) seen.figure = performance.now();
      if (document.querySelector("#run-status")?.getAttribute("data-state") === "settled") {
        seen.settled = performance.now();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await reader.page.goto(house.address);
  await settled(reader.page);
  await reader.page.waitForFunction("seen.settled > 0");
  const times = await reader.page.evaluate((): Load => Reflect.get(globalThis, "seen"));
  await reader.close();
  return times;
}

/** In the page: moves the threshold to a value and waits for the curves of the new run, then for its end; milliseconds from the change. A picture counts with the frame that shows it. */
async function change(value: number): Promise<Change> {
  const slider = document.querySelector<HTMLInputElement>("input[type=range][aria-label^=Threshold]");
  const status = document.querySelector("#run-status");
  if (slider === null || status === null) throw new Error("no slider or no status");
  const curves = (): string =>
    [...document.querySelectorAll("main figure svg path")]
      .map((path) => path.getAttribute("d") ?? "")
      .filter((path) => path.length > 200)
      .join();
  const before = { curves: curves(), fingerprint: status.getAttribute("data-fingerprint") };
  const since = performance.now();
  slider.value = String(value);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  let picture = 0;
  return new Promise((resolve) => {
    const frame = (): void => {
      const now = performance.now() - since;
      if (picture === 0 && curves() !== before.curves) picture = now;
      const done =
        status.getAttribute("data-state") === "settled" &&
        status.getAttribute("data-fingerprint") !== before.fingerprint;
      if (done) resolve({ picture: picture === 0 ? now : picture, settled: now });
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Thresholds in g/dL, each other than the one before: no run is asked for twice within what the page remembers. */
const thresholds = [6.5, 7.5, 8, 8.5, 9, 9.5, 6, 10];

async function changes(page: Page, times: number): Promise<readonly Change[]> {
  const seen: Change[] = [];
  for (const value of thresholds.slice(0, times + 1)) {
    await settled(page);
    seen.push(await page.evaluate(change, value));
  }
  return seen.slice(1);
}

/** The default notebook: opened by a new reader, again and again, and changed by one who has it open. */
export const page: Part = {
  name: "page",
  about: "the default notebook in Chromium: opened, and after a change",
  builds: true,
  measure: async ({ times }) => {
    const house = await openHouse();
    await load(house);
    const loads: Load[] = [];
    for (let time = 0; time < times; time += 1) loads.push(await load(house));
    const reader = await visit(house);
    await reader.page.goto(house.address);
    const seen = await changes(reader.page, times);
    await reader.close();
    await house.close();
    const first = loads.map((one) => one.figure);
    const name = "first picture, page opened";
    return [
      row(name, "ms", first),
      row(
        "settled picture, page opened",
        "ms",
        loads.map((one) => one.settled),
        { name, measured: first },
      ),
      row(
        "longest task, page opened",
        "ms",
        loads.map((one) => one.longest),
      ),
      row(
        "first picture after a change",
        "ms",
        seen.map((one) => one.picture),
        atMost(100, "ms"),
      ),
      row(
        "settled at 1,000 patients after a change",
        "ms",
        seen.map((one) => one.settled),
        atMost(400, "ms"),
      ),
    ];
  },
};
