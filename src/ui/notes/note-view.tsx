import "./note-view.css";
import { useMemo } from "preact/hooks";
import { proseTree } from "../../share/index.ts";
import { Prose } from "../prose/prose.tsx";

/** What an author says to those who teach with the notebook. */
export function NoteView({ text }: { readonly text: string }) {
  const drawn = useMemo(() => <Prose tree={proseTree(text)} ids={[]} />, [text]);
  return (
    <aside class="cell cell-note" aria-label="For instructors">
      <p class="cell-note-for">For instructors</p>
      {drawn}
    </aside>
  );
}
