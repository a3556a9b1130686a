import { useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";

/** A field in hand: what it shows, why it was refused, and what typing, committing and giving up do. */
export interface Draft {
  readonly text: string;
  readonly failure: Failure | undefined;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly giveUp: () => void;
}

/** Keeps what a reader types until it is committed; a refused text stays as it is, with the reason, until it is mended or given up. */
export function useDraft(shown: string, apply: (text: string) => Result<unknown, Failure>): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const giveUp = (): void => {
    setTyped(null);
    setFailure(undefined);
  };
  return {
    text: typed ?? shown,
    failure,
    type: setTyped,
    giveUp,
    commit: () => {
      if (typed === null) return;
      const applied = typed.trim() === shown ? null : apply(typed);
      if (applied === null || applied.ok) giveUp();
      else setFailure(applied.failures[0]);
    },
  };
}
