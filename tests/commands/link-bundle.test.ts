import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { nodeBundle } from "../node-bundle.ts";

interface Said {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

let folder = "";

beforeAll(async () => {
  folder = await nodeBundle();
}, 120_000);

function erythron(...words: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, "cli.js"), ...words], (error, out, problems) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, problems });
    });
  });
}

test("a notebook goes through the command line as a link and comes back as the file that gives the link again", async () => {
  const link = await erythron("link", "notebooks/three-cord-blood-regimens.md");
  expect(link).toMatchObject({ code: 0, problems: "" });
  expect(link.out).toMatch(/^e1\.\d+\.[\w-]+\n$/u);
  const back = await erythron("unlink", `https://erythron.example/#${link.out.trim()}`);
  expect(back).toMatchObject({ code: 0, problems: "" });
  expect(back.out.startsWith("---\ntitle: Three cord-blood regimens, three patients\n")).toBe(true);
  expect(back.out.endsWith("before giving a second patient the same?\n```\n")).toBe(true);
});

test("links given out before open on the command line, and bad ones fail with code 2 and nothing printed", async () => {
  const own = await erythron("unlink", readFileSync("tests/links/own-notebook.txt", "utf8").trim());
  expect(own).toMatchObject({ code: 0, problems: "" });
  expect(own.out).toContain("title: Removal, then calm\n");
  const bad = await erythron("unlink", "e2.1.AAAA");
  expect(bad).toMatchObject({ code: 2, out: "" });
  expect(bad.problems).toBe(
    "step 1 of 5: recognising: unknown version: e2.\n  made by a newer Erythron; this one reads e1: open the link where it was made\n",
  );
  expect(await erythron("link")).toMatchObject({ code: 2, out: "" });
});
