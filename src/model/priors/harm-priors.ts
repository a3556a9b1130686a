import { assert } from "../../base/assert.ts";
import type { Regimen } from "../../schema/regimen.ts";
import { type Prior, priorOf } from "./prior.ts";

function factorPriors(name: string, { deathFactor, deathSd, relapseFactor, relapseSd }: Regimen): readonly Prior[] {
  return [
    { key: `${name} death`, median: deathFactor, sd: deathSd },
    { key: `${name} relapse`, median: relapseFactor, sd: relapseSd },
  ].flatMap(({ key, median, sd }) => (sd > 0 ? [priorOf(key, { kind: "log-normal", median, sd })] : []));
}

/** The priors of what regimens multiply the hazards of death and relapse by, where that is uncertain, in the order of the table: log-normal around the factor. The cord-blood regimens share theirs, and state the same. */
export function harmPriors(regimens: readonly Regimen[]): readonly Prior[] {
  const shared = regimens.filter(({ cordBlood }) => cordBlood === "yes");
  const [first] = shared;
  for (const name of ["deathFactor", "deathSd", "relapseFactor", "relapseSd"] as const) {
    assert(
      shared.every((regimen) => regimen[name] === first?.[name]),
      `the cord-blood regimens share one ${name}`,
    );
  }
  return regimens
    .filter((regimen) => regimen === first || regimen.cordBlood === null)
    .flatMap((regimen) => factorPriors(regimen === first ? "cord-blood" : regimen.id, regimen));
}
