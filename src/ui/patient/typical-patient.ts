import type { Parameter } from "../../schema/parameter.ts";
import type { RunRequest } from "../../schema/run-request.ts";
import { actingEffects } from "../arms/acting-effects.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import type { TypicalPatient } from "./patient-facts.ts";
import type { TellingParameters } from "./why-sentence.ts";

/** The typical values of a run's patients, and those that their courses are told by; null while parameters or run are not known. */
export function typicalPatient(
  parameters: readonly Parameter[] | null,
  run: RunRequest | null,
  known: Pick<KnownRegimens, "regimens" | "effects">,
): (TypicalPatient & { readonly telling: TellingParameters }) | null {
  if (parameters === null || run === null) return null;
  const published = new Map(parameters.map(({ symbol, value }) => [symbol, value]));
  const value = (symbol: string): number => run.parameters[symbol] ?? published.get(symbol) ?? Number.NaN;
  const regimens = run.arms.flatMap((arm) => arm.regimens.map(({ regimen }) => regimen));
  const shares = regimens.flatMap((regimen) =>
    actingEffects(regimen, known, run).flatMap(({ escapeShare }) => escapeShare ?? []),
  );
  return {
    value,
    escapeShare: shares[0] ?? null,
    start: run.start,
    telling: { halvingTitre: value("T50"), recoveryCount: value("recoveryCount"), recoveryRun: value("recoveryRun") },
  };
}
