import { parseArgs } from "node:util";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";
import type { SurvivalReport } from "../schema/survival-report.ts";
import { type LimitScale, limitScales } from "../schema/survival-request.ts";
import { commandFailure } from "./command-failure.ts";
import { openCommandLab } from "./open-command-lab.ts";
import { readText } from "./read-file.ts";

const mostTaus = 20;

/** The scale of the limits; that of log-log when none was given. */
function scaleOption(text: string | undefined): Result<LimitScale, Failure> {
  const scale = text ?? "log-log";
  const found = limitScales.find((each) => each === scale);
  if (found !== undefined) return ok(found);
  const remedy = instead(text, limitScales, `use ${limitScales.join(", ")}`);
  return failed(commandFailure("unknown", `unknown --conf: ${quoted(text)}`, remedy));
}

/** The days within which means are taken: 180 and 365 when none were given. */
function tausOption(text: string | undefined): Result<readonly number[], Failure> {
  const parts = (text ?? "180,365").split(",").map((part) => part.trim());
  const taus = parts.map((part) => (/^\d+(\.\d+)?$/u.test(part) ? Number(part) : 0));
  if (taus.length <= mostTaus && taus.every((tau) => tau > 0 && Number.isFinite(tau))) return ok(taus);
  const remedy = `use days above 0 parted by commas, such as 180,365; at most ${mostTaus}`;
  return failed(commandFailure("range", `impossible --tau: ${quoted(text)}`, remedy));
}

/** `survival FILE.csv --time C --status C`: what a file of times shows. Undefined where the words after the command's name are no such command; throws as parseArgs does at an option it does not know. */
export async function survivalCommand(words: readonly string[]): Promise<Result<SurvivalReport, Failure> | undefined> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      time: { type: "string" },
      status: { type: "string" },
      group: { type: "string" },
      entry: { type: "string" },
      conf: { type: "string" },
      tau: { type: "string" },
    },
  });
  const [file, ...more] = positionals;
  const { time, status, group, entry, conf, tau } = values;
  if (file === undefined || more.length > 0 || time === undefined || status === undefined) return undefined;
  const limits = scaleOption(conf);
  if (!limits.ok) return limits;
  const taus = tausOption(tau);
  if (!taus.ok) return taus;
  const text = readText(file);
  if (!text.ok) return text;
  const lab = openCommandLab(1);
  if (!lab.ok) return lab;
  return lab.value.survival({
    file,
    text: text.value,
    time,
    status,
    group: group ?? null,
    entry: entry ?? null,
    limits: limits.value,
    taus: [...taus.value],
  });
}
