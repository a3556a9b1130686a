import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { scenarioName } from "./acting-effects.ts";
import { armFailures } from "./check-arms.ts";
import { ownRegimenFailures } from "./check-own-regimens.ts";
import { parameterFailures } from "./check-parameters.ts";
import { factsOf } from "./facts-of.ts";
import { impossible } from "./impossible.ts";

const CLASSES = ["classSelfLimited", "classPersistent", "classCellular"];
const ROUNDING = 1e-9;

/** Everything that makes a request impossible to run: names nobody knows or two regimens share, values out of range, effects beyond what they can be. Empty when it can run. */
export function checkRun(request: RunRequest, shipped: Facts): readonly Failure[] {
  const facts = factsOf(request, shipped);
  return [
    ...ownRegimenFailures(request, shipped),
    ...unknownNames(request, facts),
    ...parameterFailures(request, facts),
    ...distributionFailures(request, facts),
    ...armFailures(request, facts),
    ...(request.taper[0] < request.taper[1]
      ? []
      : [
          impossible(
            "range",
            `impossible taper: ${request.taper.join(" to ")} d`,
            "let it end after it begins, as 100 to 180 d",
          ),
        ]),
  ];
}

function unknownNames(request: RunRequest, facts: Facts): readonly Failure[] {
  const regimens = new Set(facts.regimens.map(({ id }) => id));
  const scenarios = new Set(facts.effects.map(scenarioName));
  const named = request.arms.flatMap((arm) => arm.regimens.map(({ regimen }) => ({ arm: arm.arm, regimen })));
  return [
    ...named
      .filter(({ regimen }) => !regimens.has(regimen))
      .map(({ arm, regimen }) =>
        impossible("unknown", `unknown regimen: "${regimen}" (arm ${arm})`, `use one of ${[...regimens].join(", ")}`),
      ),
    ...request.scenarios
      .filter((name) => !scenarios.has(name))
      .map((name) =>
        impossible(
          "unknown",
          `unknown scenario: "${name}"`,
          `use one of ${[...scenarios].filter((known) => known !== undefined).join(", ")}`,
        ),
      ),
  ];
}

function distributionFailures(request: RunRequest, facts: Facts): readonly Failure[] {
  const value = (symbol: string): number =>
    request.parameters[symbol] ?? facts.parameters.find((row) => row.symbol === symbol)?.value ?? NaN;
  const sum = CLASSES.reduce((total, symbol) => total + value(symbol), 0);
  const rising = (name: string): boolean => {
    const quantiles = [0, 25, 50, 75, 100].map((percent) => value(`${name}Q${percent}`));
    return quantiles.every((quantile, index) => quantile > 0 && quantile >= (quantiles[index - 1] ?? 0));
  };
  return [
    ...(Math.abs(sum - 1) <= ROUNDING
      ? []
      : [
          impossible(
            "range",
            `impossible mix of classes: the shares add up to ${Number(sum.toFixed(6))}`,
            `let ${CLASSES.join(", ")} add up to 1`,
          ),
        ]),
    ...["diagnosis", "start"]
      .filter((name) => !rising(name))
      .map((name) =>
        impossible("range", `impossible quantiles: ${name}Q0 to ${name}Q100`, "let them rise from above 0 d"),
      ),
  ];
}
