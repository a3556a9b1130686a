import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeBundle } from "../node-bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "erythron-predictions-"));
let bundle = "";

beforeAll(async () => {
  bundle = await nodeBundle();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The predictions of nine draws by so many threads, as a hash. */
async function predicted(workers: number): Promise<string> {
  const out = join(folder, String(workers));
  const small = ["--draws", "9", "--patients", "16", "--workers", String(workers), "--out", out];
  await promisify(execFile)(process.execPath, [join(bundle, "cli.js"), "predictions", ...small]);
  return createHash("sha256")
    .update(readFileSync(join(out, "predictions.csv")))
    .digest("hex")
    .slice(0, 16);
}

test("a few predictions are reproduced to the bit, by one thread and by two", async () => {
  const pinned = "4ea5ba36a8aee89e";
  expect(await predicted(1)).toBe(pinned);
  expect(await predicted(2)).toBe(pinned);
}, 60_000);
