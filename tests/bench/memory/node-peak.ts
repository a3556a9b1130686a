import { spawnSync } from "node:child_process";

const kilobyte = 1024;
const megabyte = 1_000_000;
const atExit = `process.on("exit", () => process._rawDebug("peak " + process.resourceUsage().maxRSS));`;

/** The most memory, in megabytes, that Node's process took for a command, threads included; it throws where the command fails. */
export function nodePeak(...words: readonly string[]): number {
  const preload = `data:text/javascript,${encodeURIComponent(atExit)}`;
  const run = spawnSync(process.execPath, ["--import", preload, ...words], { encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`${words.join(" ")}: ${run.stderr}`);
  const peaks = [...run.stderr.matchAll(/^peak (\d+)$/gmu)].map(([, found]) => Number(found));
  return (Math.max(...peaks) * kilobyte) / megabyte;
}
