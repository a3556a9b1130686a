import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, settled, visit, type House } from "./visit.ts";

const notebook = "notebooks/three-cord-blood-regimens.md";

let house: House;
let shown: string;
beforeAll(async () => {
  house = await openHouse();
  const reader = await visit(house);
  await reader.page.goto(house.address);
  shown = (await settled(reader.page)).fingerprint;
  await reader.close();
});
afterAll(async () => {
  await house.close();
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
    expect(shown).toMatch(/\w{8}/u);
    expect(answer).toHaveProperty("fingerprint", shown);
    expect(stderr).toBe("");
  },
);
