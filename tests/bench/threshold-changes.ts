import type { Page } from "playwright";
import { settled } from "../end-to-end/visit.ts";

/** Milliseconds from a change of a setting to the first picture of the new run, and to its end. */
interface Change {
  readonly picture: number;
  readonly settled: number;
}

/** In the page: moves the threshold to a value and waits for the curves of the new run, then for its end; milliseconds from the change to the frame that shows each. Every frame is looked at until there is a picture; of the end the page tells, so that looking takes no time from the run. */
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
  const isOver = (): boolean =>
    status.getAttribute("data-state") === "settled" && status.getAttribute("data-fingerprint") !== before.fingerprint;
  const since = performance.now();
  slider.value = String(value);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  const shown = new Promise<number>((resolve) => {
    const frame = (): void => {
      if (curves() === before.curves && !isOver()) requestAnimationFrame(frame);
      else resolve(performance.now() - since);
    };
    requestAnimationFrame(frame);
  });
  const over = new Promise<number>((resolve) => {
    const look = (): void => {
      if (!isOver()) return;
      telling.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - since));
    };
    const telling = new MutationObserver(look);
    telling.observe(status, { attributes: true });
    look();
  });
  const [picture, end] = await Promise.all([shown, over]);
  return { picture, settled: end };
}

/** Thresholds in g/dL, each other than the one before: no run is asked for twice within what the page remembers. */
const thresholds = [6.5, 7.5, 8, 8.5, 9, 9.5, 6, 10];

/** Changes of the threshold of a notebook that is open, one after the other once the first is over. */
export async function thresholdChanges(page: Page, times: number): Promise<readonly Change[]> {
  const seen: Change[] = [];
  for (const value of thresholds.slice(0, times + 1)) {
    await settled(page);
    seen.push(await page.evaluate(change, value));
  }
  return seen.slice(1);
}
