import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";

/** A question's answer, and which question that was. */
export interface Answered<Question, Value> {
  readonly question: Question;
  readonly value: Value;
}

/** How a question stands. */
export interface Asking<Question, Value> {
  /** The last good answer; it stays while a new one comes. */
  readonly answered: Answered<Question, Value> | null;
  /** Whether that answers the present question. */
  readonly current: boolean;
  /** Why the present question has no answer; empty while it may yet come. */
  readonly failures: readonly Failure[];
  /** Asks the present question once more. */
  readonly again: () => void;
}

interface Held<Question, Value> {
  readonly answered: Answered<Question, Value> | null;
  /** The question, as JSON, that was answered or has failed last. */
  readonly content: string;
  readonly failures: readonly Failure[];
}

/**
 * Asks a question and keeps its answer; when the question changes it is asked anew, and only the latest is heard. Questions are compared by their JSON; null asks nothing and keeps what is there. A rejected answer is a failure like any other.
 */
export function useAnswer<Question, Value>(
  question: Question | null,
  ask: (question: Question) => Answer<Value>,
): Asking<Question, Value> {
  const [held, setHeld] = useState<Held<Question, Value>>({ answered: null, content: "", failures: [] });
  const [times, setTimes] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;
  const content = question === null ? "" : JSON.stringify(question);
  useEffect(() => {
    if (question === null || (held.content === content && held.failures.length === 0)) return undefined;
    let heard = true;
    const fail = (failures: readonly Failure[]): void => {
      if (heard) setHeld((before) => ({ ...before, content, failures }));
    };
    const answer = async (): Promise<void> => {
      try {
        const result = await latest.current(question);
        if (!result.ok) fail(result.failures);
        else if (heard) setHeld({ answered: { question, value: result.value }, content, failures: [] });
      } catch (error) {
        fail([broken(error)]);
      }
    };
    void answer();
    return () => {
      heard = false;
    };
  }, [content, times]);
  const present = held.content === content && content !== "";
  return {
    answered: held.answered,
    current: present && held.failures.length === 0,
    failures: present ? held.failures : [],
    again: () => setTimes((before) => before + 1),
  };
}

function broken(error: unknown): Failure {
  const message = `broken answer: ${error instanceof Error ? error.message : String(error)}`;
  return { reason: "worker", message, remedy: "ask again", place: {} };
}
