import { spawn } from "node:child_process";
import * as z from "zod/mini";
import type { OpenDriven } from "./driven.ts";
import { installed } from "./installed.ts";
import { until } from "./until.ts";

const display = ":87";
const driver = "http://127.0.0.1:2932";
const Value = z.object({ value: z.unknown() });
const Session = z.object({ sessionId: z.string() });

/** One command of WebDriver; null while nobody listens. */
async function command(method: string, path: string, body?: unknown): Promise<unknown> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${driver}${path}`, { method, ...content });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${path}: ${JSON.stringify(answer)}`);
  return Value.parse(answer).value;
}

/** WebKitGTK's small browser in a window that nobody sees. */
export const openWebkit: OpenDriven = async (say) => {
  const binary = installed(
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  );
  if (binary === undefined || [installed("/usr/bin/WebKitWebDriver"), installed("/usr/bin/Xvfb")].includes(undefined)) {
    say("WebKit left out: it is not installed (Debian: webkit2gtk-driver, xvfb)");
    return undefined;
  }
  const screen = spawn("/usr/bin/Xvfb", [display, "-screen", "0", "1600x1000x24"], { stdio: "ignore" });
  const service = spawn("/usr/bin/WebKitWebDriver", ["--port=2932"], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: display },
  });
  await until("WebKit's driver", async () => command("GET", "/status").catch(() => null));
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const session = await until("a window of WebKit", async () =>
    command("POST", "/session", { capabilities: { alwaysMatch: options } }).catch(() => null),
  );
  const at = `/session/${Session.parse(session).sessionId}`;
  await command("POST", `${at}/timeouts`, { pageLoad: 600_000, script: 600_000 });
  return {
    name: "WebKit",
    go: async (url) => void (await command("POST", `${at}/url`, { url })),
    run: async (script) => command("POST", `${at}/execute/sync`, { script, args: [] }),
    close: async () => {
      await command("DELETE", at);
      service.kill();
      screen.kill();
    },
  };
};
