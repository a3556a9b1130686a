import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import reference from "../data/reference/trajectories.json";
import { simulatePatients } from "../src/lab/simulate-patients.ts";
import type { PatientCourse } from "../src/schema/patient-course.ts";
import { facts } from "./model/facts.ts";

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

const slow = { timeout: 300_000 };

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
  expect({ ok: true, value: trajectories }).toEqual(simulatePatients(reference, facts));
});

test("a run's patient is printed, and his entry lives every arm again to the bit (promise 2)", slow, async () => {
  const printed = await erythron("patient", notebook, "--number", "7", "--run", "run", "--seed", "77");
  expect(printed).toMatchObject({ code: 0, problems: "" });
  const course: PatientCourse = JSON.parse(printed.out);
  expect(course).toMatchObject({ slot: 6, horizon: 200, threshold: 7, entry: { id: "seed 77, patient 7" } });
  expect(course.arms).toHaveLength(2);
  expect((await erythron("patient", notebook, "--seed", "77", "--number", "7")).out).toBe(printed.out);
  const entries = course.arms.map(({ arm, schedule }) => ({ ...course.entry, id: arm, schedule }));
  const again = await erythron("patient", file("course.json", JSON.stringify(entries)));
  expect(again).toMatchObject({ code: 0, problems: "" });
  const lived: typeof reference = JSON.parse(again.out);
  const zero = course.days.indexOf(-course.start);
  for (const [index, arm] of course.arms.entries()) {
    const { runInDays = [], transfusionDays = [], rows = [] } = lived[index] ?? {};
    expect([...runInDays, ...transfusionDays].map((day) => day - course.start)).toEqual(arm.transfusions);
    expect(rows.map((row) => row[1])).toEqual(arm.haemoglobin.slice(zero));
    expect(rows.map((row) => row[2])).toEqual(arm.reticulocytePercent.slice(zero));
    expect(rows.map((row) => 2 * (row[3] ?? NaN))).toEqual(arm.titreM.slice(zero));
    expect(rows.map((row) => 2 * (row[4] ?? NaN))).toEqual(arm.titreG.slice(zero));
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

test("parameter draws can be set for a run, and stand beside its curves and numbers", slow, async () => {
  const { out } = await erythron("run", notebook, "--patients", "12", "--draws", "8", "--workers", "2");
  const { runs } = JSON.parse(out);
  const [{ draws, arms, differences }] = runs;
  expect(draws).toBe(8);
  for (const { incidence, units, uncertainty } of arms) {
    expect(uncertainty.draws).toBe(8);
    expect(uncertainty.upper.incidence.independent).toHaveLength(incidence.independent.length);
    expect(uncertainty.lower.units).toBeLessThan(units);
    expect(uncertainty.upper.units).toBeGreaterThan(units);
  }
  for (const { tau, uncertainty } of differences) {
    if (tau === 180) expect(Object.keys(uncertainty)).toEqual(["lower", "upper", "draws"]);
    else expect(uncertainty).toBe(undefined);
  }
});

test("patients and seed can be set for a run", slow, async () => {
  const { out } = await erythron("run", notebook, "--patients", "12", "--seed", "77", "--workers", "1");
  expect(JSON.parse(out)).toMatchObject({ seed: 77, runs: [{ patients: 12 }] });
});

test("a file of times is summed up by the columns that are named", slow, async () => {
  const times = file("times.csv", "days,event,arm\n10,1,a\n12,0,b\n20,2,a\n25,1,b\n");
  const words = ["--time", "days", "--status", "event", "--group", "arm", "--tau", "20"];
  const { code, out, problems } = await erythron("survival", times, ...words);
  expect(problems).toBe("");
  expect(code).toBe(0);
  const { groups, tests } = JSON.parse(out);
  expect(groups).toHaveLength(2);
  expect(groups[0]).toMatchObject({ group: "a", n: 2, restrictedMean: [{ tau: 20, value: 15 }] });
  expect(groups[0].curve[0]).toMatchObject({ time: 10, atRisk: 2, events: 1, survival: 0.5 });
  expect(tests.logRank).toMatchObject({ df: 1 });
  expect(tests.gray.map(({ cause }: { cause: number }) => cause)).toEqual([1, 2]);
});

test.each([
  ["a file that is not there", ["run", join(folder, "nowhere.md")], "unreadable file"],
  ["a command nobody knows", ["walk", notebook], "unclear command"],
  ["an option nobody knows", ["run", notebook, "--patience", "3"], "unclear command"],
  ["too many draws", ["run", notebook, "--draws", "401"], 'impossible --draws: "401"'],
  ["no patients", ["run", notebook, "--patients", "0"], 'impossible --patients: "0"'],
  ["no seed", ["run", notebook, "--seed", ""], 'impossible --seed: ""'],
  ["patient nought", ["patient", notebook, "--number", "0"], 'impossible --number: "0"'],
  ["a patient the run does not have", ["patient", notebook, "--number", "41"], "impossible patient: 41 of 40"],
  ["a run the notebook does not have", ["patient", notebook, "--number", "4", "--run", "ran"], 'unknown run: "ran"'],
  ["a run without a patient's number", ["patient", notebook, "--run", "run"], "unclear command"],
  ["a patient's number where none belongs", ["run", notebook, "--number", "4"], "unclear command"],
  ["times without their columns", ["survival", notebook], "unclear command"],
  ["a column that is not there", ["survival", notebook, "--time", "t", "--status", "s"], 'unknown column: "t"'],
  [
    "an option of another command",
    ["survival", notebook, "--time", "t", "--status", "s", "--seed", "7"],
    "unclear command",
  ],
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
