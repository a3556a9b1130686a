import { rulesOf } from "../model/index.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { type CountLayout, countLayout } from "../stats/index.ts";

/** Where each kind of count of a run lies. */
export function layoutOf({ arms, horizon }: Pick<RunRequest, "arms" | "horizon">): CountLayout {
  return countLayout(
    arms.length,
    horizon,
    arms.map((arm) => rulesOf(arm).length),
  );
}
