import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { failed, ok, type Result } from "./base/result.ts";
import { calibrateCommand } from "./commands/calibrate-command.ts";
import { checkCommand } from "./commands/check-command.ts";
import { commandFailure } from "./commands/command-failure.ts";
import { courseCommand } from "./commands/course-command.ts";
import { linkCommand } from "./commands/link-command.ts";
import { seedOption, wholeNumber } from "./commands/option.ts";
import { patientCommand } from "./commands/patient-command.ts";
import { predictionsCommand } from "./commands/predictions-command.ts";
import { ranksCommand } from "./commands/ranks-command.ts";
import { runCommand } from "./commands/run-command.ts";
import { influenceCommand } from "./commands/influence-command.ts";
import { schemaCommand } from "./commands/schema-command.ts";
import { sensitivityCommand } from "./commands/sensitivity-command.ts";
import { survivalCommand } from "./commands/survival-command.ts";
import { unlinkCommand } from "./commands/unlink-command.ts";
import { worthCommand } from "./commands/worth-command.ts";
import { workersFor } from "./lab/open-lab.ts";
import type { Failure } from "./schema/failure.ts";
import { simulateSettings } from "./schema/simulate-settings.ts";

const USAGE = `usage: npm run --silent erythron -- patient FILE.json
       npm run --silent erythron -- patient NOTEBOOK.md --number K [--run CELL] [--seed S]
       npm run --silent erythron -- run NOTEBOOK.md [--patients N] [--draws N] [--seed S] [--workers K]
       npm run --silent erythron -- survival FILE.csv --time C --status C [--group C] [--entry C] [--conf log-log] [--tau 180,365]
       npm run --silent erythron -- link NOTEBOOK.md
       npm run --silent erythron -- unlink LINK
       npm run --silent erythron -- check NOTEBOOK.md
       npm run --silent erythron -- schema
       npm run --silent erythron -- influence NOTEBOOK.md --arm ARM [--run CELL] [--outcome independent] [--day D] [--rows N] [--patients N] [--seed S] [--workers K] [--out FOLDER]
       npm run --silent erythron -- calibrate [--budget N] [--moves M] [--seed S] [--n-resolved 50] [--clock either] [--window 56] [--patients N] [--workers K] [--out FOLDER]
       npm run --silent erythron -- sensitivity [--budget N] [--seed S] [--workers K] [--out FOLDER]
       npm run --silent erythron -- ranks [--budget N] [--seed S] [--patients N] [--workers K]
       npm run --silent erythron -- predictions [--draws N] [--seed S] [--patients N] [--workers K] [--out FOLDER]
       npm run --silent erythron -- worth-measuring [--draws N] [--patients N] [--workers K] [--out FOLDER]`;
const MOST_WORKERS = 64;

/** `check FILE.md`: the problems it found, one a line, and exit code 1; or that there are none. */
async function checked([file, ...more]: readonly string[]): Promise<Result<string, Failure>> {
  if (file === undefined || more.length > 0) return failed(commandFailure("syntax", "unclear command", USAGE));
  const answer = await checkCommand(file);
  if (!answer.ok) return answer;
  const { problems } = answer.value;
  if (problems.length > 0) process.exitCode = 1;
  return ok(problems.length === 0 ? "no problems" : problems.join("\n"));
}

async function command(): Promise<Result<unknown, Failure>> {
  const unclear = failed(commandFailure("syntax", "unclear command", USAGE));
  try {
    const [first, ...words] = process.argv.slice(2);
    if (first === "calibrate") return (await calibrateCommand(words)) ?? unclear;
    if (first === "influence") return (await influenceCommand(words)) ?? unclear;
    if (first === "predictions") return (await predictionsCommand(words)) ?? unclear;
    if (first === "ranks") return (await ranksCommand(words)) ?? unclear;
    if (first === "sensitivity") return (await sensitivityCommand(words)) ?? unclear;
    if (first === "survival") return (await survivalCommand(words)) ?? unclear;
    if (first === "worth-measuring") return (await worthCommand(words)) ?? unclear;
    if (first === "link") return linkCommand(words) ?? unclear;
    if (first === "unlink") return unlinkCommand(words) ?? unclear;
    if (first === "schema" && words.length === 0) return ok(schemaCommand());
    if (first === "check") return await checked(words);
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        number: { type: "string" },
        patients: { type: "string" },
        draws: { type: "string" },
        run: { type: "string" },
        seed: { type: "string" },
        workers: { type: "string" },
      },
    });
    const [name, file, ...more] = positionals;
    if (file === undefined || more.length > 0) return unclear;
    const takes = (...names: readonly string[]): boolean => Object.keys(values).every((given) => names.includes(given));
    if (name === "patient" && takes()) return await patientCommand(file);
    const seed = seedOption(values.seed);
    if (name === "patient" && takes("number", "run", "seed")) {
      const number = wholeNumber("--number", values.number, simulateSettings.patients.high);
      if (!number.ok) return number;
      if (!seed.ok) return seed;
      if (number.value === undefined) return unclear;
      return await courseCommand(file, { number: number.value, run: values.run, seed: seed.value });
    }
    if (name !== "run" || !takes("patients", "draws", "seed", "workers")) return unclear;
    const patients = wholeNumber("--patients", values.patients, simulateSettings.patients.high);
    if (!patients.ok) return patients;
    const draws = values.draws === "0" ? ok(0) : wholeNumber("--draws", values.draws, simulateSettings.draws.high);
    if (!draws.ok) return draws;
    if (!seed.ok) return seed;
    const workers = wholeNumber("--workers", values.workers, MOST_WORKERS);
    if (!workers.ok) return workers;
    return await runCommand(file, {
      patients: patients.value,
      draws: draws.value,
      seed: seed.value,
      workers: workers.value ?? workersFor(availableParallelism()),
    });
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
      return unclear;
    throw error;
  }
}

// Whoever reads may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** What is printed: text as it is, anything else as JSON; a line's end behind it. */
function printed(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.endsWith("\n") ? text : `${text}\n`;
}

const answer = await command();
if (answer.ok) {
  process.stdout.write(printed(answer.value));
} else {
  for (const { message, remedy } of answer.failures) process.stderr.write(`${message}\n  ${remedy}\n`);
  process.exitCode = 2;
}
