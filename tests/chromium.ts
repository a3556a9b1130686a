import { existsSync } from "node:fs";
import { chromium as playwright, type LaunchOptions } from "playwright";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The Chromium to test in: $CHROMIUM and no other if it is set, one that is installed, or Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  const places = named === undefined || named === "" ? [...usualPlaces, playwright.executablePath()] : [named];
  return places.find((path) => existsSync(path));
}

const found = findChromium();

/**
 * The panels of the address bar are pages, which every window starts anew at a fifth of what opening the app takes.
 * Chromium heeds the last list it is given, so this one says again what Playwright's says of pages.
 */
const withoutFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
];

/** How tests start Chromium: the flags let it run as root and keep it silent on the network. */
export const chromium: LaunchOptions = {
  ...(found === undefined ? {} : { executablePath: found }),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--disable-features=${withoutFeatures.join(",")}`,
  ],
};
