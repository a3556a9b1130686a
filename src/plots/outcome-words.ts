import type { OutcomeCourse } from "./outcomes-options.ts";
import { eventVerbs } from "./patient-sentence.ts";

/** What becomes of a patient by the horizon, a line each: independence, and the competing event that ends it, or that there is neither. */
export function outcomeLines({ independent, event }: OutcomeCourse, horizon: number): readonly string[] {
  const ends = event !== null && event.day <= horizon ? [`${eventVerbs[event.cause]} on day ${event.day}`] : [];
  if (independent !== null) return [`independent from day ${independent}`, ...ends];
  return ends.length > 0 ? ends : [`not independent by day ${horizon}`];
}
