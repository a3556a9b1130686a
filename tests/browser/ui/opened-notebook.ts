import { signal } from "@preact/signals";
import type { Session } from "../../../src/notebook/index.ts";
import { openAnswerDesk } from "../../../src/ui/exercise/answer-desk.ts";
import type { OpenNotebook } from "../../../src/ui/session/desk.ts";

/** A notebook as it lies on the desk, kept nowhere, with any part replaced. */
export function openedNotebook(session: Session, replaced: Partial<OpenNotebook> = {}): OpenNotebook {
  const origin = { kind: "shipped", name: "small" } as const;
  const nowhere = { address: null, keeper: null, answerKeeper: null };
  return { number: 1, origin, session, ...nowhere, answers: openAnswerDesk(), showsError: signal(true), ...replaced };
}
