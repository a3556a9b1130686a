import type { ShownArm } from "./shown-arm.ts";

/** How the competing events are told: "died on day 120". */
export const eventVerbs = { dead: "died", relapsed: "relapsed", regrafted: "had a second graft" } as const;

/** What a patient's figure shows, in words: when each arm becomes independent, depends again, or ends. */
export function patientSentence(shown: readonly ShownArm[], horizon: number): string {
  return shown.map((each) => `${each.arm.label}: ${armSentence(each, horizon)}.`).join(" ");
}

function armSentence({ course, until, event }: ShownArm, horizon: number): string {
  const { independent, dependentAgain } = course;
  const parts = [
    independent !== null
      ? `independent from day ${independent}`
      : event === null
        ? `not independent by day ${horizon}`
        : "not independent",
  ];
  if (dependentAgain !== null && dependentAgain <= until) parts.push(`transfused again on day ${dependentAgain}`);
  if (event !== null) parts.push(`${eventVerbs[event.cause]} on day ${event.day}, and nothing is drawn after that`);
  return parts.join(", ");
}
