/** Answers by the content of their request, the least lately used forgotten first. */
export interface AnswerCache<Value> {
  get(content: string): Value | undefined;
  set(content: string, value: Value): void;
}

/** A cache of at most `capacity` answers (≥ 1). */
export function answerCache<Value>(capacity: number): AnswerCache<Value> {
  const held = new Map<string, Value>();
  const keep = (content: string, value: Value): void => {
    held.delete(content);
    held.set(content, value);
  };
  return {
    get: (content) => {
      const value = held.get(content);
      if (value !== undefined) keep(content, value);
      return value;
    },
    set: (content, value) => {
      keep(content, value);
      const [eldest] = held.keys();
      if (held.size > capacity && eldest !== undefined) held.delete(eldest);
    },
  };
}
