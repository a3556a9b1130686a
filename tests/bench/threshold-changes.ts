import type { Page } from "playwright";
import { settled } from "../end-to-end/visit.ts";

/** Milliseconds from a change of a setting to the first picture of the new run, and to its end. */
interface Change {
  readonly picture: number;
  readonly settled: number;
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

/** Changes of the threshold of a notebook that is open, one after the other once the first is over. */
export async function thresholdChanges(page: Page, times: number): Promise<readonly Change[]> {
  const seen: Change[] = [];
  for (const value of thresholds.slice(0, times + 1)) {
    await settled(page);
    seen.push(await page.evaluate(change, value));
  }
  return seen.slice(1);
}
