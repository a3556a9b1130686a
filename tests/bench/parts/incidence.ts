import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as playwright } from "playwright";
import { build } from "vite";
import type { Lab } from "../../../src/lab/lab.ts";
import type * as Plots from "../../../src/plots/index.ts";
import type { Summary } from "../../../src/schema/summary.ts";
import { chromium } from "../../chromium.ts";
import { requestOf } from "../../request-of.ts";
import { openBenchLab } from "../open-bench-lab.ts";
import type { Part } from "../part.ts";
import { row } from "../row.ts";
import { inEmptyFolder } from "../empty-folder.ts";
import { twelve } from "../twelve-arms.ts";
import { turns } from "../turns.ts";

const repaints = 30;
/** The plots as one script that leaves them in `plots`. */
async function bundledPlots(): Promise<string> {
  return inEmptyFolder(async (outDir) => {
    const lib = { entry: "src/plots/index.ts", formats: ["iife" as const], name: "plots", fileName: () => "plots.js" };
    await build({ configFile: false, logLevel: "error", build: { lib, outDir } });
    return readFileSync(join(outDir, "plots.js"), "utf8");
  });
}

async function answer(lab: Lab, seed: number): Promise<Summary> {
  const request = requestOf({ seed, patients: 512, assume: "progenitors", arms: twelve });
  const found = await lab.simulate(new AbortController().signal, request, () => undefined);
  if (!found.ok) throw new Error(found.failures.map(({ message }) => message).join("; "));
  return found.value;
}

interface Task {
  readonly summaries: readonly Summary[];
  readonly view: Plots.IndependenceView;
  readonly repaints: number;
}

/** In the page: draws one answer after another, as a dragged slider would. */
function paint({ summaries, view, repaints: times }: Task): number {
  const { independenceFigure }: typeof Plots = Reflect.get(globalThis, "plots");
  const [first] = summaries;
  const arms = (first?.arms ?? []).map(({ arm }, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
  const observed = arms.slice(1, 4).map(({ arm }) => ({ arm, label: `${arm}, 2 months`, low: 46, high: 76, n: 1 }));
  const look = {
    arms,
    observed,
    observedTitle: "Observed",
    width: 960,
    horizon: 365,
    phone: false,
    stale: false,
    view,
  };
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const summary = summaries[time % summaries.length] ?? null;
    const since = performance.now();
    document.body.replaceChildren(independenceFigure({ ...look, summary }));
    taken.push(performance.now() - since);
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
}

/** Script of one repaint of the independence figure of twelve arms over a year, drawn and put in place, with answers of the lab; each is the median of so many repaints. */
export const incidence: Part = {
  name: "incidence",
  about: "the figure of independence with twelve arms, drawn anew in Chromium",
  measure: async ({ times }) => {
    const lab = await openBenchLab(null);
    const summaries = [await answer(lab, 1), await answer(lab, 2)];
    const script = await bundledPlots();
    const browser = await playwright.launch(chromium);
    try {
      const page = await browser.newPage();
      await page.setContent("<!doctype html><body></body>");
      await page.addScriptTag({ content: script });
      const measure = (view: Plots.IndependenceView) => async (): Promise<number> =>
        page.evaluate(paint, { summaries, view, repaints });
      const taken = await turns(times, { plain: measure("incidence"), stacked: measure("stacked") });
      const plain = "repaint, twelve arms, script";
      return [
        row(plain, "ms", taken.plain),
        row("repaint, twelve arms stacked, script", "ms", taken.stacked, { name: plain, measured: taken.plain }),
      ];
    } finally {
      await browser.close();
    }
  },
};
