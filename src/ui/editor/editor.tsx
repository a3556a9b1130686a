import "./editor.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface EditorProps {
  readonly title: string;
  /** Whether it begins unfolded. */
  readonly begins?: "open" | "folded";
  /** Drawn while it is open. */
  readonly children: () => ComponentChildren;
}

/** Something to change, folded until asked for; it stands in the page, never over it. */
export function Editor({ title, begins = "folded", children }: EditorProps) {
  const [open, setOpen] = useState(begins === "open");
  return (
    <details class="editor" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="editor-title">{title}</summary>
      {open && <div class="editor-body">{children()}</div>}
    </details>
  );
}
