import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "vite";
import { hostileLinks } from "./hostile-links.ts";

const most = 4_000_000;

interface Metered {
  readonly known: number;
  readonly opening: number;
  readonly refusals: readonly (readonly [string, number])[];
}

let folder = "";
let metered: Metered;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "erythron-meter-"));
  await build({
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      rolldownOptions: { input: { meter: "tests/share/link/allocation-meter.ts" } },
    },
  });
  const room = ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"];
  const { stdout } = await promisify(execFile)(process.execPath, [...room, join(folder, "meter.js")]);
  metered = JSON.parse(stdout);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("the meter sees what is allocated and dropped", () => {
  expect(metered.known).toBeGreaterThan(3_000_000);
  expect(metered.known).toBeLessThan(6_000_000);
});

test("refusing a hostile link allocates at most 4 MB, kept or dropped", () => {
  expect(metered.refusals.map(([name]) => name)).toEqual(hostileLinks().map(({ name }) => name));
  expect(metered.refusals.filter(([, bytes]) => bytes > most)).toEqual([]);
});

test("a bomb is unpacked up to the limit and no further: its refusal takes little more than 256 kB", () => {
  const bytes = new Map(metered.refusals).get("a bomb");
  expect(bytes).toBeGreaterThan(262_144);
  expect(bytes).toBeLessThan(1_000_000);
});
