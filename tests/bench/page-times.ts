import { openHouse, settled, visit, type House } from "../end-to-end/visit.ts";
import { spread, type Spread } from "./median.ts";

/** What a reader waits for, in milliseconds from the start of navigation, and the longest the page was deaf. */
export interface PageTimes {
  readonly firstFigure: Spread;
  readonly settledFigure: Spread;
  readonly longestTask: Spread;
}

interface Load {
  readonly figure: number;
  readonly settled: number;
  readonly longest: number;
}

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

/** Opens the built app so many times, each time as a new reader, one after another. */
export async function pageTimes(times: number): Promise<PageTimes> {
  const house = await openHouse();
  await load(house);
  const loads: Load[] = [];
  for (let time = 0; time < times; time += 1) loads.push(await load(house));
  await house.close();
  return {
    firstFigure: spread(loads.map((one) => one.figure)),
    settledFigure: spread(loads.map((one) => one.settled)),
    longestTask: spread(loads.map((one) => one.longest)),
  };
}
