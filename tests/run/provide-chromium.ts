import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "../chromium.ts";

function attempt(command: string, ...rest: readonly string[]): boolean {
  console.log(`no Chromium found; trying: ${[command, ...rest].join(" ")}`);
  return spawnSync(command, rest, { stdio: "inherit" }).status === 0;
}

function installByApt(): boolean {
  const possible = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  return possible && attempt("apt-get", "update") && attempt("apt-get", "install", "-y", "chromium");
}

/** Finds Chromium or installs it: by apt where this is root on a Debian, else by Playwright. Says what to do when neither works. */
export function provideChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") {
    console.error(`missing browser: CHROMIUM names "${named}", and there is no such file`);
    return undefined;
  }
  const installed = installByApt() || attempt("npx", "--no-install", "playwright", "install", "chromium");
  const provided = installed ? findChromium() : undefined;
  if (provided === undefined) {
    console.error(
      "missing browser: install Chromium (Debian: sudo apt-get install chromium) or set CHROMIUM to its path",
    );
  }
  return provided;
}
