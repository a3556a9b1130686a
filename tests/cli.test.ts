import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import reference from "../data/reference/trajectories.json";

const script = fileURLToPath(new URL("../workers/build/erythron.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "erythron-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

function erythron(...words: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...words], { maxBuffer: 1e9 }, (error, out, problems) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, problems });
    });
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const notebook = file(
  "small.md",
  `---
title: Small
model: prca@1
seed: amber-finch-twelve
---
Two arms.

\`\`\`arms regimens
- watch
- {regimen: ucb-mnc-x3, dose: 1.5, every: 14 d}
\`\`\`

\`\`\`simulate run
arms: regimens
patients: 40
horizon: 200 d
\`\`\`
`,
);

const slow = { timeout: 120_000 };

test("the command line lives the reference patients as the reference does", slow, async () => {
  const { code, out, problems } = await erythron("patient", file("patients.json", JSON.stringify(reference)));
  expect(problems).toBe("");
  expect(code).toBe(0);
  const trajectories: typeof reference = JSON.parse(out);
  expect(trajectories.map(({ id }) => id)).toEqual(reference.map(({ id }) => id));
  for (const [index, { transfusionDays, runInDays, rows }] of trajectories.entries()) {
    expect(transfusionDays).toEqual(reference[index]?.transfusionDays);
    expect(runInDays).toEqual(reference[index]?.runInDays);
    expect(rows.map(([day]) => day)).toEqual(Array.from({ length: 366 }, (_, day) => day));
  }
});

test("a run is printed with every array from day 0 to the horizon, whatever the number of workers", slow, async () => {
  const one = await erythron("run", notebook, "--workers", "1");
  const three = await erythron("run", notebook, "--workers", "3");
  expect(one.problems).toBe("");
  expect(three.out).toBe(one.out);
  const { model, seed, fingerprint, runs } = JSON.parse(one.out);
  expect(model).toBe("prca@1");
  expect(seed).toBe(0x28f23de6);
  expect(fingerprint).toMatch(/^prca@1\.28f23de6\.[0-9a-f]{16}\.[\w-]+$/);
  expect(runs).toHaveLength(1);
  const [run] = runs;
  expect(run).toMatchObject({ cell: "run", patients: 40, horizon: 200, window: 56 });
  expect(run.arms.map((arm: { arm: string }) => arm.arm)).toEqual(["watch", expect.stringContaining("ucb-mnc-x3")]);
  for (const arm of run.arms) {
    const { day, independent, dead, relapsed, regrafted, eventFree, monteCarlo } = arm.incidence;
    const byDay = [day, independent, dead, relapsed, regrafted, eventFree, monteCarlo.lower, monteCarlo.upper];
    const milestones = Object.values(arm.milestones).flatMap((milestone) => Object.values(milestone ?? {}));
    for (const values of [...byDay, arm.independentAt, ...milestones]) expect(values).toHaveLength(201);
    expect(Object.keys(arm.milestones)).toEqual(["recovery", "haemoglobin10", "antibodyBelow"]);
    expect(arm.daysIndependent).toEqual({ 180: expect.any(Number), 365: null });
    const ends = [independent, dead, relapsed, regrafted, eventFree].map((curve) => curve[200]);
    expect(ends.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
  expect(run.differences.map(({ tau }: { tau: number }) => tau)).toEqual([180, 365]);
  expect(run.differences[1]).toMatchObject({ mean: null, p50: null, recoveryGained: null });
});

test("patients and seed can be set for a run", slow, async () => {
  const { out } = await erythron("run", notebook, "--patients", "12", "--seed", "77", "--workers", "1");
  expect(JSON.parse(out)).toMatchObject({ seed: 77, runs: [{ patients: 12 }] });
});

test.each([
  ["a file that is not there", ["run", join(folder, "nowhere.md")], "unreadable file"],
  ["a command nobody knows", ["walk", notebook], "unclear command"],
  ["an option nobody knows", ["run", notebook, "--patience", "3"], "unclear command"],
  ["no patients", ["run", notebook, "--patients", "0"], 'impossible --patients: "0"'],
  ["no seed", ["run", notebook, "--seed", ""], 'impossible --seed: ""'],
  ["half a worker", ["run", notebook, "--workers", "0.5"], 'impossible --workers: "0.5"'],
  ["JSON that is none", ["patient", file("broken.json", "[{")], "invalid JSON"],
  [
    "a patient with an impossible delay",
    ["patient", file("delay.json", '[{"id":"x","patient":{"tauN":0},"schedule":[]}]')],
    "patient.tauN",
  ],
  [
    "an unknown regimen",
    [
      "run",
      file("typo.md", "---\ntitle: T\nmodel: prca@1\n---\n\n```arms a\n- wacht\n```\n\n```simulate r\narms: a\n```\n"),
    ],
    'unknown regimen: "wacht"',
  ],
])("%s is refused on stderr with exit 2", slow, async (_, words, message) => {
  const { code, out, problems } = await erythron(...words);
  expect(out).toBe("");
  expect(problems).toContain(message);
  expect(code).toBe(2);
});
