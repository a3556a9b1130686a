import { existsSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";

const kilobyte = 1024;
const megabyte = 1_000_000;

/** Megabytes of a process of its own (what it shares is divided), as Linux counts them. */
function megabytesOf(process: number): number {
  const [, found] = /^Pss:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${process}/smaps_rollup`, "utf8")) ?? [];
  return (Number(found) * kilobyte) / megabyte;
}

/** How to ask how many megabytes the page and its workers, which live in one process of Chromium, take at the moment; undefined where the system does not say. */
export async function pageMemory(browser: Browser): Promise<(() => Promise<number>) | undefined> {
  if (!existsSync("/proc/self/smaps_rollup")) return undefined;
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const pages = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => megabytesOf(id));
    return Math.max(...pages);
  };
}

/** How to ask how many megabytes the page's own heap takes at the moment, of its script and of what it draws: the rest of its memory is its workers', buffers, and what Chromium keeps for it. */
export async function ownHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    const { totalSize, embedderHeapUsedSize } = await session.send("Runtime.getHeapUsage");
    return (totalSize + embedderHeapUsedSize) / megabyte;
  };
}

/** Lets the page forget what nobody holds any more: an idle page is one that has tidied up. */
export async function tidy(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
}
