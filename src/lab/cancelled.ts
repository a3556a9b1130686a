import type { Failure } from "../schema/failure.ts";

/** What a simulation answers when its signal says so. */
export const cancelled: Failure = {
  reason: "cancelled",
  message: "cancelled simulation",
  remedy: "Run it again.",
  place: {},
};
