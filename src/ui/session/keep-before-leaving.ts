/** Calls `keep` whenever the page is about to be left, or has gone out of sight: the last moments at which anything can be kept. */
export function keepBeforeLeaving(keep: () => void): void {
  window.addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
}
