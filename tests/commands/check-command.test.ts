import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkCommand } from "../../src/commands/check-command.ts";
import { shippedText } from "../share/shipped-text.ts";

const folder = mkdtempSync(join(tmpdir(), "erythron-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function problems(text: string): Promise<readonly string[]> {
  const path = join(folder, "a.md");
  writeFileSync(path, text);
  const checked = await checkCommand(path);
  if (!checked.ok) throw new Error(JSON.stringify(checked.failures));
  return checked.value.problems.map((line) => line.replace(`${folder}/`, ""));
}

const edited = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, shippedText);

test("a shipped notebook has no problems", async () => {
  expect(await problems(shippedText)).toEqual([]);
});

test("what cannot be read stands where it is written, all of it", async () => {
  expect(await problems(edited(["```simulate run", "```simualte run"], ["title: Three", "titel: Three"]))).toEqual([
    "a.md:2:1 missing title. Use one line of 1 to 200 characters, in quotes where it looks like a number.",
    'a.md:2:1 unknown setting: "titel". Did you mean "title"?',
    'a.md:25:1 unknown kind of cell: "simualte". Did you mean "simulate"?',
  ]);
});

test("names that lead nowhere, in the notebook and in the data files, stand where they are written", async () => {
  const text = edited(
    ["- ucb-msc\n", "- ucb-msc\n- {regimens: [epo, ucb-sngle], dose: $doze}\n"],
    ["arms: regimens", "arms: regimen\nscenarios: [ucb-msc/clam]"],
  ).concat("\n```control dose\nlabel: Dose\nas: slider\nvalue: 1\nfrom: 0\nto: 2\nstep: 0.5\n```\n");
  expect(await problems(text.replace(", dose: $doze", ""))).toEqual([
    'a.md:23:20 unknown regimen: "ucb-sngle". Did you mean "ucb-single"?',
    'a.md:27:1 unknown name: "regimen" (setting arms). Did you mean "regimens"?',
    'a.md:28:13 unknown scenario: "ucb-msc/clam". Did you mean "ucb-msc/calm"?',
  ]);
  expect(await problems(text)).toContain('a.md:23:32 unknown name: "$doze" (setting arms). Did you mean "$dose"?');
});

test("a value that a control cannot give, and what the model alone knows, are problems of the cell that reads it", async () => {
  const control = "```control days\nlabel: Window\nas: slider\nvalue: 200 d\nfrom: 7 d\nto: 300 d\n```\n";
  expect(await problems(`${edited(["window: 56 d", "window: $days"])}\n${control}`)).toEqual([
    'a.md:29:1 impossible window: "200 d" (from control $days). Use whole days from 7 to 112, as 56 d.',
  ]);
  const population = "```population mix\nparameters: {classCellular: 0.2}\n```\n";
  const [mix] = await problems(`${edited(["arms: regimens\n", "arms: regimens\npopulation: mix\n"])}\n${population}`);
  expect(mix).toMatch(/^a\.md:25:1 impossible mix of classes/u);
});

test("a file that cannot be read is a failure, not a problem", async () => {
  expect(await checkCommand(join(folder, "nowhere.md"))).toMatchObject({
    ok: false,
    failures: [{ reason: "missing" }],
  });
});
