import { useId, useRef, useState } from "preact/hooks";

interface CopyFieldProps {
  readonly label: string;
  /** What the button says. */
  readonly copies: string;
  readonly text: string;
  readonly rows: number;
  readonly primary?: boolean;
}

/** A text in sight with the button that copies it; where the browser refuses, the text is selected. */
export function CopyField({ label, copies, text, rows, primary = false }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: "Copied." });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({
        of: text,
        words: "The browser does not let this page copy. The text is selected: press Ctrl C or ⌘ C.",
      });
    }
  };
  return (
    <div class="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} class="copy-field-text" rows={rows} readOnly spellcheck={false} value={text} />
      <div class="share-actions">
        <button type="button" class={primary ? "button button-primary" : "button"} onClick={() => void copy()}>
          {copies}
        </button>
        <span class="share-said" role="status">
          {said?.of === text ? said.words : ""}
        </span>
      </div>
    </div>
  );
}
