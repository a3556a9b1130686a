import "./commands.css";
import { useLayoutEffect, useRef } from "preact/hooks";
import { showDialog } from "../drawing/show-dialog.ts";
import type { Command, KeyPlace } from "./command.ts";
import { keyWords } from "./key-words.ts";

interface KeyboardMapProps {
  readonly commands: readonly Command[];
  /** Whether keys of a single character are heard. */
  readonly letters: boolean;
  readonly hear: (letters: boolean) => void;
  readonly close: () => void;
}

const places: Readonly<Record<KeyPlace, string>> = {
  always: "Everywhere",
  page: "On the page, not while typing",
  cell: "In a cell, not while typing",
  handle: "With the focus on the handle at the left of a cell",
};

/** All keys, by where they are heard. */
export function KeyboardMap({ commands, letters, hear, close }: KeyboardMapProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => showDialog(dialog.current), []);
  return (
    <dialog ref={dialog} class="keyboard-map" aria-label="Keyboard map" onClose={close}>
      <h2 tabIndex={-1}>Keyboard map</h2>
      {(["always", "page", "cell", "handle"] as const).map((place) => {
        const heard = commands.filter((command) => command.keys !== undefined && (command.heard ?? "page") === place);
        if (heard.length === 0) return null;
        return (
          <section key={place}>
            <h3>{places[place]}</h3>
            <dl class="keyboard-keys">
              {heard.map(({ id, words, keys = "" }) => (
                <div key={id}>
                  <dt>
                    <kbd>{keyWords(keys)}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <p>
        Tab goes from control to control and never stays in a text. Escape closes what lies over the page, and leaves an
        editor.
      </p>
      <label class="keyboard-letters">
        <input type="checkbox" checked={letters} onChange={({ currentTarget }) => hear(currentTarget.checked)} /> Hear
        keys of a single character
      </label>
      <p class="editor-buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Done
        </button>
      </p>
    </dialog>
  );
}
