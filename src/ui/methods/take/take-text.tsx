import "./take-text.css";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { saveText } from "../../own/save-text.ts";

interface TakeTextProps {
  /** What is taken: "methods text". */
  readonly what: string;
  readonly text: string;
  /** The name and type of the file it can be saved as. */
  readonly file: { readonly name: string; readonly type: string };
  /** How the text is shown. */
  readonly children: ComponentChildren;
}

/** Selects all that an element shows, for a reader whose browser does not let a page copy. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A text in sight that can be copied and saved. */
export function TakeText({ what, text, file, children }: TakeTextProps) {
  const shown = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      if (shown.current !== null) select(shown.current);
      setSaid("The browser does not let this page copy. The text is selected: press Ctrl C or ⌘ C.");
    }
  };
  return (
    <div class="take-text">
      <div ref={shown} class="take-text-shown" role="region" aria-label={what} tabIndex={0}>
        {children}
      </div>
      <div class="take-text-row">
        <button type="button" class="button" onClick={() => void copy()}>
          Copy {what}
        </button>
        <button type="button" class="button button-text" onClick={() => saveText(file.name, text, file.type)}>
          Save as {file.name}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
