import type { RuntimeView } from "../../notebook/index.ts";
import { ownRegimen } from "../../schema/own-regimen.ts";
import { type KnownRegimens, knownRegimens } from "./known-regimens.ts";

/** What is known of regimens as the document stands: the shipped ones among `known`, and all that are composed in it, given by an arm or not. */
export function documentRegimens(
  { notebook }: Pick<RuntimeView, "notebook">,
  { regimens, effects, own }: KnownRegimens,
): KnownRegimens {
  const shipped = {
    regimens: regimens.filter(({ id }) => !own.has(id)),
    effects: effects.filter(({ regimen }) => !own.has(regimen)),
  };
  const composed = notebook.cells.flatMap((cell) => (cell.kind === "regimen" ? [ownRegimen(cell)] : []));
  return knownRegimens(shipped.regimens.length === 0 ? null : shipped, composed);
}
