import "./text-editor.css";
import { useId, useRef } from "preact/hooks";
import type { Failure } from "../../schema/failure.ts";
import { AlertIcon } from "../failure/alert-icon.tsx";
import { failureLine, failurePlace, failuresInOrder, offsetOf } from "./failure-place.ts";
import type { TextInHand } from "./use-text.ts";

interface TextEditorProps {
  readonly label: string;
  /** What may be written. */
  readonly hint: string;
  readonly hand: TextInHand;
  /** Leaves the text. */
  readonly close: () => void;
}

const mostSaid = 20;

/** A text with numbered lines; what cannot be read is marked at its line and said below. Tab goes on, Escape leaves. */
export function TextEditor({ label, hint, hand, close }: TextEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = hand;
  const lines = text.split("\n");
  const failures = failuresInOrder(hand.failures, lines.length);
  const wrong = new Set(failures.map((failure) => failurePlace(failure, lines.length).line));
  const goTo = (failure: Failure): void => {
    const at = offsetOf(text, failurePlace(failure, lines.length));
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  };
  return (
    <div class="text-editor">
      <div class="text-editor-page">
        <div class="text-editor-lines" aria-hidden="true">
          {lines.map((line, index) => (
            <div key={index} class="text-editor-line" data-wrong={wrong.has(index + 1) ? "" : undefined}>
              <span class="text-editor-number">{wrong.has(index + 1) ? <AlertIcon /> : index + 1}</span>
              <span class="text-editor-room">{line === "" ? "\u200B" : line}</span>
            </div>
          ))}
        </div>
        <textarea
          ref={field}
          class="text-editor-field"
          data-focus="text"
          aria-label={label}
          aria-describedby={`${id}-hint ${id}-says`}
          aria-invalid={failures.length > 0}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          rows={lines.length}
          value={text}
          onInput={({ currentTarget }) => hand.type(currentTarget.value)}
          onBlur={() => hand.settle()}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            close();
          }}
        />
      </div>
      <p class="editor-says" id={`${id}-hint`}>
        {hint}
      </p>
      <div id={`${id}-says`} role="status">
        {failures.length > 0 && (
          <ul class="text-editor-failures" data-failures={failures.length}>
            {failures.slice(0, mostSaid).map((failure) => (
              <li>
                <AlertIcon />{" "}
                <button type="button" class="button button-text" onClick={() => goTo(failure)}>
                  {failureLine(failure, lines.length)}
                </button>
              </li>
            ))}
            {failures.length > mostSaid && <li>{failures.length - mostSaid} more.</li>}
          </ul>
        )}
        {failures.length > 0 && (
          <p class="editor-says">
            Not applied: the notebook stands as it last could be read, and your text stays here.
          </p>
        )}
      </div>
    </div>
  );
}
