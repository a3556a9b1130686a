import { SUPPLY_GROUPS } from "../kernel/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { actingEffects, scenarioName } from "./acting-effects.ts";
import { armEffects } from "./arm-effects.ts";
import { escapeShares } from "./effect-curves.ts";

const CLASSES = ["classSelfLimited", "classPersistent", "classCellular"];
const ROUNDING = 1e-9;

function failure(reason: Failure["reason"], message: string, remedy: string): Failure {
  return { reason, message, remedy, place: {} };
}

/** Everything that makes a request impossible to run: names nobody knows, values out of range, effects beyond what they can be. Empty when it can run. */
export function checkRun(request: RunRequest, facts: Facts): readonly Failure[] {
  return [
    ...unknownNames(request, facts),
    ...parameterFailures(request, facts),
    ...distributionFailures(request, facts),
    ...armFailures(request, facts),
    ...(request.taper[0] < request.taper[1]
      ? []
      : [failure("range", `impossible taper: ${request.taper.join(" to ")} d`, "let it end after it begins, as 100 to 180 d")]),
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
        failure("unknown", `unknown regimen: "${regimen}" (arm ${arm})`, `use one of ${[...regimens].join(", ")}`),
      ),
    ...request.scenarios
      .filter((name) => !scenarios.has(name))
      .map((name) =>
        failure(
          "unknown",
          `unknown scenario: "${name}"`,
          `use one of ${[...scenarios].filter((known) => known !== undefined).join(", ")}`,
        ),
      ),
  ];
}

function parameterFailures(request: RunRequest, facts: Facts): readonly Failure[] {
  return Object.entries(request.parameters).flatMap(([symbol, value]) => {
    const parameter = facts.parameters.find((row) => row.symbol === symbol);
    if (parameter === undefined) {
      return [failure("unknown", `unknown parameter: "${symbol}"`, "use a symbol of the table of parameters")];
    }
    if (parameter.low === null && parameter.high === null) {
      return value === parameter.value
        ? []
        : [failure("range", `fixed parameter: ${symbol}`, `leave it at ${parameter.value}: it has no range to choose from`)];
    }
    const low = parameter.low ?? -Infinity;
    const high = parameter.high ?? Infinity;
    if (value >= low && value <= high) return [];
    return [failure("range", `impossible ${symbol}: ${value} ${parameter.unit ?? ""}`.trim(), `use ${low} to ${high}`)];
  });
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
      : [failure("range", `impossible mix of classes: the shares add up to ${sum}`, `let ${CLASSES.join(", ")} add up to 1`)]),
    ...["diagnosis", "start"]
      .filter((name) => !rising(name))
      .map((name) => failure("range", `impossible quantiles: ${name}Q0 to ${name}Q100`, "let them rise from above 0 d")),
  ];
}

function armFailures(request: RunRequest, facts: Facts): readonly Failure[] {
  const acts = actingEffects(request.assume, request.scenarios);
  return request.arms.flatMap((arm) => {
    const { effects } = armEffects(arm, facts.effects, acts);
    const impossible = effects.filter(
      (effect) => (effect.kind === "calm" && effect.size > 1) || (effect.kind === "graft" && effect.rise < -1),
    );
    const crowded = escapeShares(effects).length > SUPPLY_GROUPS;
    return [
      ...impossible.slice(0, 1).map(({ kind }) =>
        failure("range", `impossible dose: ${kind} would take away more than all (arm ${arm.arm})`, "use a smaller dose"),
      ),
      ...(crowded
        ? [failure("limit", `crowded arm: ${arm.arm}`, `use at most ${SUPPLY_GROUPS} shares of units that lack the antigen`)]
        : []),
    ];
  });
}
