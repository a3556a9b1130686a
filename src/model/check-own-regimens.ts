import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { impossible } from "./impossible.ts";

/** The regimens of a request whose name a shipped one, or another of the reader's own, has already. */
export function ownRegimenFailures({ regimens }: Pick<RunRequest, "regimens">, facts: Facts): readonly Failure[] {
  const shipped = new Set(facts.regimens.map(({ id }) => id));
  const ids = regimens.map(({ regimen }) => regimen.id);
  return ids
    .filter((id, index) => shipped.has(id) || ids.indexOf(id) < index)
    .map((id) => impossible("duplicate", `duplicate regimen: "${id}"`, "give the regimen a name of its own"));
}
