import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import type { OpenDriven } from "./driven.ts";
import { installed } from "./installed.ts";
import { openMarionette } from "./marionette.ts";

const port = 2931;
/** It asks nobody for anything, and listens on that port. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  "marionette.port": port,
  "app.normandy.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "",
  "toolkit.telemetry.enabled": false,
};
const Returned = z.object({ value: z.unknown() });

/** Firefox without a window, with a profile of its own that is gone afterwards. */
export const openFirefox: OpenDriven = async (say) => {
  const program = installed("/usr/bin/firefox-esr", "/usr/bin/firefox");
  if (program === undefined) {
    say("Firefox left out: it is not installed (Debian: firefox-esr)");
    return undefined;
  }
  const profile = mkdtempSync(join(tmpdir(), "erythron-firefox-"));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(program, ["--headless", "--marionette", "--no-remote", "-profile", profile], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile },
  });
  const ended = once(child, "exit");
  const { command, close } = await openMarionette(port);
  await command("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  await command("WebDriver:SetTimeouts", { pageLoad: 600_000, script: 600_000 });
  return {
    name: "Firefox",
    go: async (url) => void (await command("WebDriver:Navigate", { url })),
    run: async (script) => Returned.parse(await command("WebDriver:ExecuteScript", { script, args: [] })).value,
    close: async () => {
      await command("Marionette:Quit", { flags: ["eForceQuit"] });
      close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
