import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { nodeBundle } from "../node-bundle.ts";

const notebook = "notebooks/three-cord-blood-regimens.md";
const small = ["--rows", "2", "--patients", "4", "--day", "90"];
let bundle = "";

beforeAll(async () => {
  bundle = await nodeBundle();
}, 120_000);

/** What the command prints, and what it says of errors. */
async function asked(...words: readonly string[]): Promise<{ readonly said: string; readonly wrong: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(bundle, "cli.js"), "influence", ...words], (_, said, wrong) =>
      resolve({ said, wrong }),
    );
  });
}

test("is printed, the same to the bit by one thread and by two", async () => {
  const one = await asked(notebook, "--arm", "watch", ...small, "--workers", "1");
  expect(one.said).toBe((await asked(notebook, "--arm", "watch", ...small, "--workers", "2")).said);
  expect(JSON.parse(one.said)).toMatchObject({ arm: "watch", measure: "independent", day: 90, rows: 2, patients: 4 });
}, 60_000);

test("is written as a table, pinned to the bit", async () => {
  const folder = mkdtempSync(join(tmpdir(), "erythron-influence-"));
  await asked("notebooks/how-sure-are-we.md", "--arm", "watch", ...small, "--out", folder);
  const text = readFileSync(join(folder, "influence.csv"), "utf8");
  rmSync(folder, { recursive: true });
  expect(text.split("\n")[0]).toBe(readFileSync("data/influence.csv", "utf8").split("\n")[0]);
  expect(createHash("sha256").update(text).digest("hex").slice(0, 16)).toBe("eb7f1749761d431a");
}, 60_000);

test("refuses an arm and a day the run lacks, with what was meant", async () => {
  expect((await asked(notebook, "--arm", "wach")).wrong).toContain('unknown --arm: "wach"');
  expect((await asked(notebook, "--arm", "wach")).wrong).toContain('did you mean "watch"?');
  expect((await asked(notebook, "--arm", "watch", "--day", "1000")).wrong).toContain("impossible --day: 1000");
});
