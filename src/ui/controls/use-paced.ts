import { useEffect, useRef } from "preact/hooks";

/** The longest a moving control waits for the picture it has asked for, in ms. */
const longest = 200;

/** A moving control's way to ask. */
export interface Paced {
  /** Takes where the control has come to. */
  readonly move: (value: number) => void;
  /** The control is at rest: what is still to be asked is not asked any more. */
  readonly rest: () => void;
}

/**
 * Asks for where a control has come to as fast as pictures come, and no faster: at once where none is `awaited`, else when the awaited one is there or too long has passed. So every question has its picture, and the hand never waits.
 */
export function usePaced(awaited: boolean, ask: (value: number) => void): Paced {
  const next = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(ask);
  latest.current = ask;
  const askNow = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const value = next.current;
    next.current = null;
    if (value !== null) latest.current(value);
  };
  const rest = (): void => {
    next.current = null;
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  useEffect(() => {
    if (!awaited) askNow();
  }, [awaited]);
  useEffect(() => rest, []);
  return {
    move: (value) => {
      next.current = value;
      if (awaited) timer.current ??= setTimeout(askNow, longest);
      else askNow();
    },
    rest,
  };
}
