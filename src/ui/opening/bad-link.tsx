import "./bad-link.css";
import { useId, useState } from "preact/hooks";
import type { Failure } from "../../schema/failure.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { openingFailures } from "./openable.ts";
import { pastedFragment } from "./pasted-fragment.ts";

interface BadLinkProps {
  readonly failures: readonly Failure[];
  readonly go: (fragment: string) => void;
}

/** Where a link that cannot be opened ends: which step failed, why, and what to do. */
export function BadLink({ failures, go }: BadLinkProps) {
  const [text, setText] = useState("");
  const [pasted, setPasted] = useState<readonly Failure[] | null>(null);
  const field = useId();
  const openPasted = (): void => {
    const fragment = pastedFragment(text);
    const found = openingFailures(fragment);
    if (found.length === 0) go(fragment);
    else setPasted(found);
  };
  return (
    <main class="bad-link">
      <h1 class="title">This link cannot be opened</h1>
      <FailureNotice key={pasted === null ? "came" : "pasted"} failures={pasted ?? failures} />
      <p class="bad-link-note">Nothing of it was opened, nothing has run, and your own notebooks are as they were.</p>
      <form
        class="bad-link-form"
        onSubmit={(event) => {
          event.preventDefault();
          openPasted();
        }}
      >
        <label htmlFor={field}>Paste the link again</label>
        <textarea
          id={field}
          class="bad-link-field"
          rows={3}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="bad-link-actions">
          <button type="submit" class="button button-primary">
            Open the pasted link
          </button>
          <button type="button" class="button" onClick={() => go("")}>
            Open the default notebook
          </button>
        </div>
      </form>
    </main>
  );
}
