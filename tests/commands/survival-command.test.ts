import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { survivalCommand } from "../../src/commands/survival-command.ts";
import { SurvivalReport } from "../../src/schema/survival-report.ts";

const folder = mkdtempSync(join(tmpdir(), "erythron-survival-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, "times.csv");
writeFileSync(file, "\uFEFFdays,event,arm,from\r\n10,1,a,\r\n12,0,b,3\r\n20,2,a,0\r\n25,1,b,\r\n");
const columns = ["--time", "days", "--status", "event"];

async function report(...words: readonly string[]): Promise<SurvivalReport> {
  const answer = await survivalCommand([file, ...columns, ...words]);
  if (answer === undefined || !answer.ok) return expect.unreachable("a refusal");
  return answer.value;
}

async function refusal(...words: readonly string[]): Promise<readonly string[]> {
  const answer = await survivalCommand(words);
  if (answer === undefined || answer.ok) return expect.unreachable("no refusal");
  return answer.failures.flatMap(({ message, remedy }) => [message, remedy]);
}

test("columns are enough; log-log limits and means within 180 and 365 days unless told otherwise", async () => {
  const found = await report();
  expect(SurvivalReport.parse(found)).toEqual(found);
  expect(found.groups.map(({ group, n }) => [group, n])).toEqual([["all", 4]]);
  expect(found.groups[0]?.restrictedMean.map(({ tau }) => tau)).toEqual([180, 365]);
  expect(found).toEqual(await report("--conf", "log-log", "--tau", "180,365"));
});

test("group, entry, scale and τ are heard", async () => {
  const found = await report("--group", "arm", "--entry", "from", "--conf", "plain", "--tau", "11, 12.5");
  expect(found.groups.map(({ group }) => group)).toEqual(["a", "b"]);
  expect(found.groups[1]?.curve[0]).toMatchObject({ time: 12, atRisk: 2, lower: 1, upper: 1 });
  expect(found.groups[0]?.restrictedMean.map(({ tau }) => tau)).toEqual([11, 12.5]);
  expect(found.tests.logRank?.df).toBe(1);
  expect(found.tests.gray).toEqual([]);
});

test("a mistyped column, scale or τ is refused with what was meant", async () => {
  expect(await refusal(file, "--time", "day", "--status", "event")).toEqual([
    `unknown column: "day" (${file} row 1)`,
    'did you mean "days"?',
  ]);
  expect(await refusal(file, ...columns, "--conf", "arcsin")).toEqual([
    'unknown --conf: "arcsin"',
    'did you mean "arcsine"?',
  ]);
  for (const tau of ["0", "-180", "180;365", "", "1e999", Array.from({ length: 21 }, () => 1).join(",")]) {
    expect((await refusal(file, ...columns, `--tau=${tau}`))[0]).toBe(`impossible --tau: ${JSON.stringify(tau)}`);
  }
});

test("a file that is not there is refused", async () => {
  expect((await refusal(join(folder, "nowhere.csv"), ...columns))[0]).toContain("unreadable file");
});

test.each([
  ["no file", columns],
  ["two files", [file, file, ...columns]],
  ["no time", [file, "--status", "event"]],
  ["no status", [file, "--time", "days"]],
])("%s is no such command", async (_, words) => {
  expect(await survivalCommand(words)).toBeUndefined();
});

test("an option nobody knows is thrown at the root, which says how the command is used", async () => {
  await expect(survivalCommand([file, ...columns, "--strata", "arm"])).rejects.toThrow("--strata");
});

test("a file in an older encoding is refused: two groups could become one", async () => {
  const old = join(folder, "latin.csv");
  writeFileSync(old, Buffer.from("days,event,arm\n10,1,G\u00e4\n12,1,G\u00f6\n", "latin1"));
  expect(await refusal(old, ...columns, "--group", "arm")).toEqual([
    `text that is not UTF-8: ${old}`,
    "save it again as UTF-8",
  ]);
});
