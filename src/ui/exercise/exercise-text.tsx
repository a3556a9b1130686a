import { useMemo } from "preact/hooks";
import { proseTree } from "../../share/index.ts";
import { Prose } from "../prose/prose.tsx";

/** Markdown of an exercise; drawn again only when it changes. */
export function ExerciseText({ text }: { readonly text: string }) {
  return useMemo(() => <Prose tree={proseTree(text)} ids={[]} />, [text]);
}
