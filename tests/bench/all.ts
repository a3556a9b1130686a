import { cpus } from "node:os";
import { endBrowser } from "../end-to-end/visit.ts";
import { command } from "../run/command.ts";
import type { Part } from "./part.ts";
import { accuracy } from "./parts/accuracy.ts";
import { browsers } from "./parts/browsers.ts";
import { cancel } from "./parts/cancel.ts";
import { draws } from "./parts/draws.ts";
import { engines } from "./parts/engines.ts";
import { growth } from "./parts/growth.ts";
import { incidence } from "./parts/incidence.ts";
import { kernel } from "./parts/kernel.ts";
import { memory } from "./parts/memory.ts";
import { page } from "./parts/page.ts";
import { peers } from "./parts/peers.ts";
import { recovery } from "./parts/recovery.ts";
import { simulation } from "./parts/simulation.ts";
import { slider } from "./parts/slider.ts";
import { statistics } from "./parts/statistics.ts";
import { typing } from "./parts/typing.ts";
import { workers } from "./parts/workers.ts";
import { row, type Row } from "./row.ts";
import { rowLine } from "./row-line.ts";
import { yardstick } from "./yardstick.ts";

const parts: readonly Part[] = [
  page,
  draws,
  slider,
  typing,
  incidence,
  recovery,
  kernel,
  browsers,
  engines,
  peers,
  simulation,
  workers,
  cancel,
  growth,
  memory,
  statistics,
  accuracy,
];
const usage = `usage: npm run bench -- [PART…] [--json] [--full] [--times N]
parts:
${parts.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join("\n")}`;

const words = process.argv.slice(3);
const times = Math.max(7, Number(words[words.indexOf("--times") + 1]) || 7);
const named = words.filter((word) => !/^(--.*|\d+)$/u.test(word));
const unknown = named.filter((name) => !parts.some((part) => part.name === name));
const options = words.filter((word) => word.startsWith("--"));
if (unknown.length > 0 || options.some((option) => !["--json", "--full", "--times"].includes(option))) {
  console.error(usage);
  process.exit(2);
}

const json = words.includes("--json");
const extent = { times, full: words.includes("--full"), say: (said: string) => console.error(`  ${said}`) };
const rows: Row[] = [];
if (!json) {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
  console.log(`${machine}; medians of ${times}, one turn before them not counted`);
}
const asked = parts.filter(({ name }) => named.length === 0 || named.includes(name));
if (asked.some(({ builds }) => builds) && !command("vite", "build", "--logLevel", "error")) {
  throw new Error("the app did not build");
}
const stick = row("yardstick: 30 million square roots", "ms", Array.from({ length: times }, yardstick));
rows.push(stick);
if (!json) console.log(rowLine(stick));
for (const part of asked) {
  if (!json) console.log(`${part.name}: ${part.about}`);
  const found = await part.measure(extent);
  // The next part shall not measure what this one has left in it.
  await endBrowser();
  rows.push(...found);
  if (!json) for (const one of found) console.log(rowLine(one));
}
if (json) console.log(JSON.stringify(rows, null, 2));
