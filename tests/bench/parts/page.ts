import { openHouse, settled, visit, type House } from "../../end-to-end/visit.ts";
import type { Part } from "../part.ts";
import { atMost, row } from "../row.ts";
import { thresholdChanges } from "../threshold-changes.ts";

interface Load {
  readonly figure: number;
  readonly settled: number;
  readonly longest: number;
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
    const seen = await thresholdChanges(reader.page, times);
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
