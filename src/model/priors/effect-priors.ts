import { assert } from "../../base/assert.ts";
import type { Effect } from "../../schema/effect.ts";
import type { Facts } from "../../schema/facts.ts";
import { type Prior, priorOf } from "./prior.ts";
import { readDistribution } from "./read-distribution.ts";

const SPARED = "spared ~ ";

function sizePriors(name: string, { kind, distribution, note }: Effect): readonly Prior[] {
  if (distribution === null) return [];
  const [text = ""] = distribution.split("; ");
  const size = priorOf(`${name} ${kind}`, readDistribution(text));
  if (note?.startsWith(SPARED) !== true) return [size];
  return [size, priorOf(`${name} spared`, readDistribution(note.slice(SPARED.length)))];
}

/** The priors of the sizes of default effects, in the order of the table, and of what they spare; the cord-blood regimens share the first of theirs, and state the same. Throws at a text it cannot read. */
export function effectPriors({ effects, regimens }: Facts): readonly Prior[] {
  const cordBlood = new Set(regimens.flatMap(({ id, cordBlood: gives }) => (gives === "yes" ? [id] : [])));
  const drawn = effects.filter(({ role }) => role === "default");
  const shared = drawn.filter(({ regimen }) => cordBlood.has(regimen));
  const [first] = shared;
  assert(
    shared.every(({ kind, distribution }) => kind === first?.kind && distribution === first.distribution),
    "the cord-blood regimens share one prior",
  );
  return drawn
    .filter((effect) => effect === first || !cordBlood.has(effect.regimen))
    .flatMap((effect) => sizePriors(effect === first ? "cord-blood" : effect.regimen, effect));
}
