import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeBundle } from "../node-bundle.ts";

const files = ["posterior.csv", "posterior-diagnostics.csv"];
const small = ["--budget", "16", "--moves", "1", "--patients", "8"];
const folder = mkdtempSync(join(tmpdir(), "erythron-calibrate-"));
let bundle = "";

beforeAll(async () => {
  bundle = await nodeBundle();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of a very small calibration by so many threads, as one hash. */
async function calibrated(workers: number): Promise<string> {
  const out = join(folder, String(workers));
  const words = [join(bundle, "cli.js"), "calibrate", ...small, "--workers", String(workers), "--out", out];
  await promisify(execFile)(process.execPath, words);
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(out, file)));
  return hash.digest("hex").slice(0, 16);
}

test("a very small calibration is reproduced to the bit, by one thread and by two", async () => {
  const pinned = "ab934b53f3d5ce0f";
  expect(await calibrated(1)).toBe(pinned);
  expect(await calibrated(2)).toBe(pinned);
});
