import { armOf } from "../request-of.ts";

/** The most arms a run may have, a published regimen each. */
export const twelve = [
  "watch",
  "ucb-single",
  "ucb-mnc-x3",
  "ucb-msc",
  "msc",
  "rituximab",
  "daratumumab",
  "bortezomib",
  "plasma-exchange",
  "immunoadsorption",
  "epo",
  "steroid",
].map((regimen) => armOf(regimen));
