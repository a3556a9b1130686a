import { hex } from "../base/bytes.ts";
import { type LandmarkCause, landmarkCauses, landmarks } from "../schema/landmarks.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { type FingerprintParts, fingerprintParts } from "../schema/fingerprint-parts.ts";

/** How many patients something had happened to by a landmark day in one arm, here and in the link. */
interface DifferentNumber {
  readonly arm: string;
  readonly cause: LandmarkCause;
  readonly day: number;
  readonly here: number;
  readonly link: number;
}

/**
 * What a reader's own run says of the one behind a link. same: bit for bit; number: the first number that differs; other: every number at the landmarks agrees, and some other count does not; model, seed: the link's run had another, so nothing was compared; run: it had other arms or another horizon; unreadable: the link's fingerprint is none.
 */
export type Verdict =
  | { readonly kind: "same" | "other" | "run" | "unreadable" }
  | { readonly kind: "number"; readonly first: DifferentNumber }
  | { readonly kind: "model" | "seed"; readonly here: string; readonly link: string };

function firstDifferent(
  here: FingerprintParts,
  link: FingerprintParts,
  { arms, horizon }: Pick<RunRequest, "arms" | "horizon">,
): DifferentNumber | null {
  const days = landmarks.filter((day) => day <= horizon);
  let at = 0;
  for (const { arm } of arms) {
    for (const cause of landmarkCauses) {
      const by = { here: 0, link: 0 };
      for (const day of days) {
        by.here += here.counts[at] ?? 0;
        by.link += link.counts[at] ?? 0;
        at += 1;
        if (by.here !== by.link) return { arm, cause, day, ...by };
      }
    }
  }
  return null;
}

function hexSeed(seed: number): string {
  return seed.toString(16).padStart(8, "0");
}

/** Compares the fingerprint of a settled run with the one a link carries; `request` is what was run here. Numbers are compared arm by arm, cause by cause, in days. */
export function verdict(here: string, link: string, request: Pick<RunRequest, "arms" | "horizon">): Verdict {
  if (here === link) return { kind: "same" };
  const mine = fingerprintParts(here);
  const theirs = fingerprintParts(link);
  if (mine === null || theirs === null) return { kind: "unreadable" };
  if (mine.model !== theirs.model) return { kind: "model", here: mine.model, link: theirs.model };
  if (mine.seed !== theirs.seed) return { kind: "seed", here: hexSeed(mine.seed), link: hexSeed(theirs.seed) };
  if (mine.counts.length !== theirs.counts.length) return { kind: "run" };
  const first = firstDifferent(mine, theirs, request);
  if (first !== null) return { kind: "number", first };
  return { kind: hex(mine.hash) === hex(theirs.hash) ? "same" : "other" };
}
