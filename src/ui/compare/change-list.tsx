import { useState } from "preact/hooks";
import { sentence } from "../failure/failure-words.ts";

interface ChangeListProps {
  readonly title: string;
  /** The changes in words, worked out when they are first asked for; null: one of the two cannot be read. */
  readonly changes: () => readonly string[] | null;
}

/** Changes in words, said in full. */
export function Changes({ changes }: { readonly changes: readonly string[] | null }) {
  if (changes === null) return <p class="library-note">One of the two cannot be read by this version.</p>;
  if (changes.length === 0) return <p class="library-note">Nothing: both say the same.</p>;
  return (
    <ul class="compare-changes">
      {changes.map((change) => (
        <li>{sentence(change)}</li>
      ))}
    </ul>
  );
}

/** Changes in words, folded until asked for. */
export function ChangeList({ title, changes }: ChangeListProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="compare-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Changes changes={changes()} />}
    </details>
  );
}
