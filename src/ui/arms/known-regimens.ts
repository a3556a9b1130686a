import type { Effect } from "../../schema/effect.ts";
import type { OwnRegimen } from "../../schema/own-regimen.ts";
import type { Regimen } from "../../schema/regimen.ts";

/** What is known of regimens and what they do: the rows of the data files and those composed in the notebook, whose ids are `own`. */
export interface KnownRegimens {
  readonly regimens: readonly Regimen[];
  readonly effects: readonly Effect[];
  readonly own: ReadonlySet<string>;
}

type Shipped = Pick<KnownRegimens, "regimens" | "effects">;

const nothing: KnownRegimens = { regimens: [], effects: [], own: new Set() };
const latest = new WeakMap<Shipped, { readonly content: string; readonly known: KnownRegimens }>();

/** Puts the reader's own regimens beside the shipped ones; null: those have not been read yet, and nothing is known. The same again is the same object, so that nothing is drawn anew for it. */
export function knownRegimens(shipped: Shipped | null, own: readonly OwnRegimen[]): KnownRegimens {
  if (shipped === null) return nothing;
  const content = JSON.stringify(own);
  const before = latest.get(shipped);
  if (before?.content === content) return before.known;
  const { regimens, effects } = shipped;
  const known: KnownRegimens = {
    regimens: own.length === 0 ? regimens : [...regimens, ...own.map(({ regimen }) => regimen)],
    effects: own.length === 0 ? effects : [...effects, ...own.flatMap((each) => each.effects)],
    own: new Set(own.map(({ regimen }) => regimen.id)),
  };
  latest.set(shipped, { content, known });
  return known;
}
