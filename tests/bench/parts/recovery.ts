import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as playwright } from "playwright";
import { build } from "vite";
import type * as Plots from "../../../src/plots/index.ts";
import { chromium } from "../../chromium.ts";
import type { Part } from "../part.ts";
import { row } from "../row.ts";
import { inEmptyFolder } from "../empty-folder.ts";

const origin = "http://plots.test/";
const empty = `<!doctype html><title>Plots</title><script type="module">import * as plots from "./plots.js"; globalThis.plots = plots;</script>`;

async function bundledPlots(): Promise<string> {
  return inEmptyFolder(async (outDir) => {
    const lib = { entry: "src/plots/index.ts", formats: ["es" as const], fileName: "plots" };
    await build({ configFile: false, logLevel: "error", build: { lib, outDir, minify: true } });
    return readFileSync(join(outDir, "plots.js"), "utf8");
  });
}

/** Milliseconds of script to draw courses that were not drawn before, and to draw them anew. */
interface Repaints {
  readonly first: number[];
  readonly again: number[];
}

/** Draws 2,000 courses of 426 days, 500 patients in each of four arms, so many times after some that do not count, by turns as a new answer and anew. */
async function repaints(times: number): Promise<Repaints> {
  const { recoveryFigure }: typeof Plots = Reflect.get(globalThis, "plots");
  const names = ["watch", "a", "b", "c"];
  const arms = names.map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
  const days = Array.from({ length: 426 }, (_, index) => index);
  const flat = (value: number) => days.map(() => value);
  const recovery = {
    patients: 200,
    from: -60,
    arms: names.map((arm) => ({
      arm,
      n: flat(200),
      p5: flat(7),
      p25: flat(8),
      p50: flat(9),
      p75: flat(10),
      p95: flat(12),
    })),
    paths: Array.from({ length: 500 }, (_, slot) => ({
      slot,
      from: -60,
      arms: names.map((_name, arm) => ({
        values: Float64Array.from(days, (day) => {
          const since = day - 60 - ((37 * slot) % 300) - arm;
          return since > 0 ? Math.min(13, 7 + since / 20) : 9 - ((day + 3 * slot) % 14) / 7;
        }),
        independent: null,
        dependentAgain: null,
        recovery: null,
        event: null,
      })),
    })),
  };
  const options = { arms, state: "haemoglobin", clock: "therapy", horizon: 365, threshold: 7 } as const;
  const measured: Repaints = { first: [], again: [] };
  for (let time = -5; time < times; time += 1) {
    const answer = { ...recovery, paths: [...recovery.paths] };
    for (const turn of ["first", "again"] as const) {
      const since = performance.now();
      document.body.replaceChildren(
        recoveryFigure({ ...options, recovery: answer, stale: false, width: 960, phone: false }),
      );
      if (time >= 0) measured[turn].push(performance.now() - since);
      await new Promise((painted) => {
        requestAnimationFrame(painted);
      });
    }
  }
  return measured;
}

/** Milliseconds of script in Chromium to draw the figure of recovery anew with 2,000 single courses. */
export const recovery: Part = {
  name: "recovery",
  about: "the figure of recovery with 2,000 courses, as a new answer and drawn anew in Chromium",
  measure: async ({ times }) => {
    const plots = await bundledPlots();
    const browser = await playwright.launch(chromium);
    try {
      const page = await browser.newPage();
      await page.route(`${origin}**`, async (route) =>
        route.request().url().endsWith(".js")
          ? route.fulfill({ contentType: "text/javascript", body: plots })
          : route.fulfill({ contentType: "text/html", body: empty }),
      );
      await page.goto(origin);
      const { first, again } = await page.evaluate(repaints, times);
      return [
        row("2,000 courses of recovery, a new answer", "ms", first),
        row("2,000 courses of recovery, a repaint", "ms", again),
      ];
    } finally {
      await browser.close();
    }
  },
};
