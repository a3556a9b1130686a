import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openNotebookFile } from "../../end-to-end/short-notebook.ts";
import { openHouse, settled, visit } from "../../end-to-end/visit.ts";
import { nodeBundle } from "../../node-bundle.ts";
import { nodePeak } from "../memory/node-peak.ts";
import { ownHeap, pageMemory, tidy } from "../memory/page-memory.ts";
import { twelveNotebook } from "../memory/twelve-notebook.ts";
import type { Extent, Part } from "../part.ts";
import { atMost, type Row, row } from "../row.ts";
import { inEmptyFolder } from "../empty-folder.ts";

const million = 1_000_000;
/** Patients of Node's run where a million would take too long: its memory does not depend on them. */
const fewer = 20_000;
/** Milliseconds between two looks, and of looking where the whole run would take too long. */
const between = 250;
const looked = 20_000;
/** Milliseconds of the longest run that is waited for. */
const patience = 3_600_000;

async function growthOfPage({ full, say }: Extent): Promise<readonly Row[]> {
  const house = await openHouse();
  const reader = await visit(house);
  const { page } = reader;
  try {
    const megabytes = await pageMemory(house.browser);
    if (megabytes === undefined) {
      say("memory of the page left out: this system does not say what a process takes");
      return [];
    }
    await page.goto(`${house.address}#notebooks`);
    await openNotebookFile(page, "twelve.md", twelveNotebook(100));
    await settled(page);
    await tidy(page);
    await setTimeout(1000);
    const idle = await megabytes();
    const heap = await ownHeap(page);
    const heapIdle = await heap();
    await page.goto(`${house.address}#notebooks`);
    await openNotebookFile(page, "million.md", twelveNotebook(million));
    await page.locator('#run-status[data-state="running"]').waitFor({ state: "attached" });
    const status = page.locator("#run-status");
    const ends = performance.now() + (full ? patience : looked);
    let most = 0;
    let heapThen = heapIdle;
    while (performance.now() < ends && (await status.getAttribute("data-state")) === "running") {
      const now = await megabytes();
      if (now > most) {
        most = now;
        heapThen = await heap();
      }
      await setTimeout(between);
    }
    if (!full) say("memory of the page in the first 20 s of the run: --full waits for its end");
    return [
      row("memory of the idle page", "MB", [idle]),
      row("memory the page grows by, 12 arms × 1,000,000 patients", "MB", [most - idle], atMost(80, "MB")),
      row("of it in the page's own heap, the rest in its workers and buffers", "MB", [heapThen - heapIdle]),
    ];
  } finally {
    await reader.close();
    await house.close();
  }
}

async function peakOfNode(folder: string, { full, say }: Extent): Promise<Row> {
  const patients = full ? million : fewer;
  if (!full) say("memory of Node with 20,000 patients: --full takes a million");
  const file = join(folder, "twelve.md");
  writeFileSync(file, twelveNotebook(patients));
  const cli = join(await nodeBundle(), "cli.js");
  const peak = nodePeak(cli, "run", file, "--workers", "2");
  return row(`Node's peak, 12 arms × ${patients.toLocaleString("en")} patients`, "MB", [peak], atMost(200, "MB"));
}

/** How much memory a large run takes: of the page with its workers, in Chromium, and of the command line with two threads. */
export const memory: Part = {
  name: "memory",
  about: "12 arms × 1,000,000 patients: how far the page grows, and Node's peak",
  builds: true,
  measure: async (extent) => [
    ...(await growthOfPage(extent)),
    await inEmptyFolder(async (folder) => peakOfNode(folder, extent)),
  ],
};
