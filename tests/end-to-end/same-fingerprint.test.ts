import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openHouse, settled, visit, type House } from "./visit.ts";

const notebook = "notebooks/three-cord-blood-regimens.md";

let house: House;
let alone: string;

/** The fingerprint the page settles on where the machine has so many cores, with the lab and one simulate worker a core. */
async function shownWith(cores: number): Promise<string> {
  const reader = await visit(house);
  const devtools = await reader.context.newCDPSession(reader.page);
  await devtools.send("Emulation.setHardwareConcurrencyOverride", { hardwareConcurrency: cores });
  await reader.page.goto(house.address);
  const { fingerprint } = await settled(reader.page);
  // A worker may have answered before the browser has told of it.
  await vi.waitUntil(() => reader.page.workers().length === 1 + cores, { timeout: 60_000 });
  await reader.close();
  return fingerprint;
}

beforeAll(async () => {
  house = await openHouse();
  alone = await shownWith(1);
});
afterAll(async () => {
  await house.close();
});

test("the page takes one simulate worker where the machine has one core", () => {
  expect(alone).toMatch(/\w{8}/u);
});

test.each([2, 5])("the page gives the same fingerprint with %i simulate workers (promise 2)", async (cores) => {
  expect(await shownWith(cores)).toBe(alone);
});

test.each([1, 2, 7])(
  "the page and the command line with %i threads give the same fingerprint (promise 2)",
  async (workers) => {
    const { stdout, stderr } = await promisify(execFile)(
      "npm",
      ["run", "--silent", "erythron", "--", "run", notebook, "--workers", String(workers)],
      { maxBuffer: 64_000_000 },
    );
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toHaveProperty("fingerprint", alone);
    expect(stderr).toBe("");
  },
);
