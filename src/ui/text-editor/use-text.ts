import { useEffect, useRef, useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";

/** How long after the last key a text is read, in ms. */
const pause = 300;

/** A text in hand: as typed, and why it is not applied. */
export interface TextInHand {
  readonly text: string;
  readonly failures: readonly Failure[];
  readonly type: (text: string) => void;
  /** Reads what has not been read yet, at once. */
  readonly settle: () => readonly Failure[];
}

interface TextOptions {
  /** The document's text as it stands. */
  readonly written: string;
  /** A text left with an error before; null: none. */
  readonly draft: string | null;
  /** Takes the text; refused, and nothing changes, where it cannot be read. */
  readonly apply: (text: string) => Result<unknown, Failure>;
  /** Keeps a text that cannot be read; null: there is none any more. */
  readonly keep: (text: string | null) => void;
}

/** Reads a text some moments after the last key, applies it when it can be read, and keeps it when it cannot. What the document says anew from elsewhere is shown, unless what stands here is not applied. */
export function useText({ written, draft, apply, keep }: TextOptions): TextInHand {
  const [text, setText] = useState(draft ?? written);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The document's text that is known here: after typing, what it was then. */
  const known = useRef(written);
  const applied = useRef(draft === null);
  const latest = useRef({ text, apply, keep });
  latest.current = { ...latest.current, apply, keep };
  const read = (): readonly Failure[] => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const done = latest.current.apply(latest.current.text);
    applied.current = done.ok;
    latest.current.keep(done.ok ? null : latest.current.text);
    return done.ok ? [] : done.failures;
  };
  const settle = (): readonly Failure[] => {
    if (timer.current === undefined) return failures;
    const found = read();
    setFailures(found);
    return found;
  };
  useEffect(() => {
    if (draft !== null) setFailures(read());
    return () => {
      if (timer.current !== undefined) read();
    };
  }, []);
  useEffect(() => {
    if (known.current === written) return;
    known.current = written;
    const mine =
      applied.current && timer.current === undefined && document.activeElement?.matches(".text-editor-field") !== true;
    if (!mine) return;
    latest.current.text = written;
    setText(written);
  }, [written]);
  return {
    text,
    failures,
    settle,
    type: (typed) => {
      latest.current.text = typed;
      setText(typed);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setFailures(read()), pause);
    },
  };
}
