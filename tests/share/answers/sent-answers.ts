import type { SentAnswers } from "../../../src/schema/sent-answers.ts";

/** Five answers, one of each kind, as a fellow sends them. */
export const fiveAnswers: SentAnswers = {
  notebook: "0123456789abcdef",
  results: "89abcdef",
  title: "Three cord-blood regimens, three patients",
  alias: "amber fox",
  answers: {
    "by-day-90": { as: "number", value: 35 },
    "median-range": { as: "range", low: 90, high: 180, confidence: 80 },
    "waiting-curve": { as: "curve", heights: [10, 35, 55, 70] },
    "what-decides": { as: "choice", option: 2, confidence: 60 },
    "who-is-first": { as: "order", order: ["ucb-mnc-x3", "ucb-single", "watch"] },
  },
};
