import { givenRegimens } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { RunRequest } from "../schema/run-request.ts";

/** The names a draw may use for what the arms of a request give. */
function givenNames({ arms }: RunRequest, facts: Facts): ReadonlySet<string> {
  const given = arms.flatMap((arm) => givenRegimens(arm, facts));
  return new Set(given.flatMap(({ id, cordBlood }) => (cordBlood === "yes" ? [id, "cord-blood"] : [id])));
}

/** Tells whether a number of a draw can matter to a request: one of a regimen only where it is given, one of a parameter only where the reader has not set it. */
export function mattering(request: RunRequest, facts: Facts): (key: string) => boolean {
  const given = givenNames(request, facts);
  const symbols = new Set(facts.parameters.map(({ symbol }) => symbol));
  return (key) => {
    const [first = "", second = first] = key.split(" ");
    if (symbols.has(key)) return !Object.hasOwn(request.parameters, key);
    return first === "sd" ? symbols.has(second) : given.has(first);
  };
}
