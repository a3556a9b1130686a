import { spawnSync } from "node:child_process";

const kilobyte = 1024;
const megabyte = 1_000_000;
// not resourceUsage().maxRSS, which begins at the peak of whoever started the process
const atExit = `import { existsSync, readFileSync } from "node:fs";
process.on("exit", () => {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const [, peak] = /^VmHWM:\\s+(\\d+) kB$/mu.exec(status) ?? [];
  process._rawDebug("peak " + (peak ?? process.resourceUsage().maxRSS));
});`;

/** The most memory, in megabytes, that Node's process took for a command, threads included; it throws where the command fails. */
export function nodePeak(...words: readonly string[]): number {
  const preload = `data:text/javascript,${encodeURIComponent(atExit)}`;
  const run = spawnSync(process.execPath, ["--import", preload, ...words], { encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`${words.join(" ")}: ${run.stderr}`);
  const peaks = [...run.stderr.matchAll(/^peak (\d+)$/gmu)].map(([, found]) => Number(found));
  return (Math.max(...peaks) * kilobyte) / megabyte;
}
