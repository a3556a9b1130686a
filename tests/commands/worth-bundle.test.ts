import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeBundle } from "../node-bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "erythron-worth-"));
let bundle = "";

beforeAll(async () => {
  bundle = await nodeBundle();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What studies come to under nine draws, by so many threads, as the text of the file. */
async function expected(workers: number): Promise<string> {
  const out = join(folder, String(workers));
  const small = ["--draws", "9", "--patients", "16", "--workers", String(workers), "--out", out];
  await promisify(execFile)(process.execPath, [join(bundle, "cli.js"), "worth-measuring", ...small]);
  return readFileSync(join(out, "study-expectations.csv"), "utf8");
}

test("a few expectations are reproduced to the bit, by one thread and by two", async () => {
  const one = await expected(1);
  expect(createHash("sha256").update(one).digest("hex").slice(0, 16)).toBe("1ff17a4769cae533");
  expect(await expected(2)).toBe(one);
  const lines = one.trimEnd().split("\n");
  const studies = readFileSync("data/candidate-studies.csv", "utf8").trimEnd().split("\n").slice(1);
  expect(lines[0]).toBe("study,draw,counts,logRatio");
  expect(lines).toHaveLength(1 + 9 * studies.length);
}, 120_000);
