import type { Page } from "playwright";

/** What the run said and how many curves the figure had at one moment. */
export interface FigureMoment {
  readonly state: string;
  readonly done: number;
  readonly fingerprint: string;
  readonly curves: number;
}
export type FigureSeen = readonly FigureMoment[];

/** Keeps a record, from the page's first moment on, of every change of the run's status and of the figure; answers how to read it. */
export async function watchFigure(page: Page): Promise<() => Promise<FigureSeen>> {
  await page.addInitScript(() => {
    const moments: FigureMoment[] = [];
    Reflect.set(globalThis, "figureMoments", moments);
    const look = (): void => {
      const status = document.querySelector("#run-status");
      if (status === null) return;
      const figure = [...document.querySelectorAll("figure")].find((one) =>
        one.textContent.includes("Independent of transfusion"),
      );
      const moment = {
        state: status.getAttribute("data-state") ?? "",
        done: Number(status.getAttribute("data-done")),
        fingerprint: status.getAttribute("data-fingerprint") ?? "",
        curves: [...(figure?.querySelectorAll("svg path") ?? [])].filter(
          (path) => (path.getAttribute("d") ?? "").length > 200,
        ).length,
      };
      const last = moments.at(-1);
      if (last === undefined || JSON.stringify(last) !== JSON.stringify(moment)) moments.push(moment);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
  return async () => page.evaluate((): FigureSeen => Reflect.get(globalThis, "figureMoments"));
}
