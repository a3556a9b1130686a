import { openHouse, settled, visit } from "../../end-to-end/visit.ts";
import type { Part } from "../part.ts";
import { row } from "../row.ts";

/** Milliseconds of one drag. */
const dragged = 2000;

interface Drag {
  readonly repaints: number;
  readonly longest: number;
}

/** Drags the threshold to and fro, a step in each frame, and counts the frames in which the curves were drawn anew. */
async function drag(milliseconds: number): Promise<Drag> {
  const slider = document.querySelector<HTMLInputElement>("input[type=range][aria-label^=Threshold]");
  const figure = document.querySelector("main figure");
  if (slider === null || figure === null) throw new Error("no slider or no figure");
  let drawn = false;
  let repaints = 0;
  let longest = 0;
  const changes = new MutationObserver((records) => {
    drawn ||= records.some(({ target, addedNodes }) =>
      [target, ...addedNodes].some((node) => node instanceof SVGElement),
    );
  });
  changes.observe(figure, { subtree: true, childList: true, attributes: true });
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: "longtask" });
  const values = [6.5, 7, 7.5, 8, 8.5, 9, 9.5, 9, 8.5, 8, 7.5, 7];
  const ends = performance.now() + milliseconds;
  await new Promise<void>((resolve) => {
    let step = 0;
    const frame = (): void => {
      if (drawn) repaints += 1;
      drawn = false;
      if (performance.now() >= ends) return resolve();
      slider.value = String(values[step % values.length]);
      step += 1;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  changes.disconnect();
  tasks.disconnect();
  return { repaints: (repaints * 1000) / milliseconds, longest };
}

/** How a dragged slider feels: repaints of the incidence figure a second, and the longest the page was deaf. Each drag starts after the last has settled. */
export const slider: Part = {
  name: "slider",
  about: "a slider of the default notebook, dragged to and fro in Chromium",
  builds: true,
  measure: async ({ times }) => {
    const house = await openHouse();
    const reader = await visit(house);
    await reader.page.goto(house.address);
    const drags: Drag[] = [];
    for (let time = 0; time <= times; time += 1) {
      await settled(reader.page);
      drags.push(await reader.page.evaluate(drag, dragged));
    }
    await reader.close();
    await house.close();
    const counted = drags.slice(1);
    return [
      row(
        "repaints, slider dragged",
        "a second",
        counted.map(({ repaints }) => repaints),
      ),
      row(
        "longest task, slider dragged",
        "ms",
        counted.map(({ longest }) => longest),
      ),
    ];
  },
};
