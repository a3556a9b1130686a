import { ok, type Result } from "../base/result.ts";
import type { Answer, Lab } from "../lab/lab.ts";
import { problemPlace, problemsOf, runRequest } from "../notebook/index.ts";
import { effectsIn, parametersIn, regimensIn } from "../schema/answered-rows.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { parseNotebook, placesIn } from "../share/index.ts";
import { openCommandLab } from "./open-command-lab.ts";
import { readText } from "./read-file.ts";

/** What checking a notebook came to, a line for each problem; none: nothing is wrong. */
export interface Checked {
  readonly problems: readonly string[];
}

/** A problem in one line: where, what, and what was meant. */
function problemLine(file: string, line: number, column: number, { message, remedy }: Failure): string {
  const what = message
    .replace(/ \((?:[^()]* )?line \d+, column \d+\)$/u, "")
    .replace(/ \(cell [^(),]*\)$/u, "")
    .replace(/ \(cell [^(),]*, /u, " (");
  const meant = `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}`;
  return `${file}:${line}:${column} ${what}. ${meant}${/[.?]$/u.test(meant) ? "" : "."}`;
}

async function factsOf(lab: Lab): Answer<Facts> {
  const [parameters, regimens, effects] = await Promise.all([
    lab.query({ table: "parameters", where: {} }),
    lab.query({ table: "regimens", where: {} }),
    lab.query({ table: "effects", where: {} }),
  ]);
  if (!parameters.ok) return parameters;
  if (!regimens.ok) return regimens;
  if (!effects.ok) return effects;
  return ok({
    parameters: parametersIn(parameters.value),
    regimens: regimensIn(regimens.value),
    effects: effectsIn(effects.value),
  });
}

/** What the model says of the runs of a notebook that has no other problem: that it cannot begin one. */
async function runProblems(notebook: Notebook, lab: Lab): Promise<readonly Failure[]> {
  const keys = notebook.cells.flatMap((cell) => (cell.kind === "simulate" ? [cell.id] : []));
  const answers = await Promise.all(
    keys.map(async (cell) => {
      const request = runRequest(notebook, cell);
      const answer = request.ok ? await lab.patient({ run: request.value, slot: 0 }) : request;
      return answer.ok ? [] : answer.failures.map((failure) => ({ ...failure, place: { cell } }));
    }),
  );
  return answers.flat();
}

/** `check FILE.md`: reads, plans and settles a notebook, looks up what it names, and says every problem with its line and column. A failure is of the file or the lab, not of the notebook. */
export async function checkCommand(file: string): Promise<Result<Checked, Failure>> {
  const text = readText(file);
  if (!text.ok) return text;
  const notebook = parseNotebook(text.value);
  if (!notebook.ok) {
    const lines = notebook.failures.map((failure) =>
      problemLine(file, failure.place.line ?? 1, Number(failure.place.column ?? 1), failure),
    );
    return ok({ problems: lines });
  }
  const lab = openCommandLab(1);
  if (!lab.ok) return lab;
  const facts = await factsOf(lab.value);
  if (!facts.ok) return facts;
  const found = problemsOf(notebook.value, facts.value);
  const problems = found.length > 0 ? found : await runProblems(notebook.value, lab.value);
  const places = placesIn(text.value);
  return ok({
    problems: problems.map((failure) => {
      const at = problemPlace(notebook.value, failure);
      const { line, column } = at === null ? { line: 1, column: 1 } : places.cell(at.cell, at.path);
      return problemLine(file, line, column, failure);
    }),
  });
}
