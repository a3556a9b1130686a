import { useMemo } from "preact/hooks";
import type { Root } from "mdast";
import { Prose } from "../prose/prose.tsx";

/** Prose of the notebook; drawn again only when it changes. */
export function ProseCellView({ tree, ids }: { readonly tree: Root; readonly ids: readonly string[] }) {
  const drawn = useMemo(() => <Prose tree={tree} ids={ids} />, [tree, ids.join(" ")]);
  return <section class="cell cell-prose">{drawn}</section>;
}
