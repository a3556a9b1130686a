import { sha256 } from "../base/sha256.ts";
import { fingerprintText } from "../schema/fingerprint-parts.ts";
import { landmarkCauses, landmarks } from "../schema/landmarks.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { countLayout, countsByDay, type DayCounts } from "../stats/index.ts";

const HASH_BYTES = 8;

/** Patients counted by each landmark day since the one before, a cause and an arm at a time; landmarks beyond the horizon are left out. */
function landmarkCounts(request: RunRequest, counts: DayCounts): readonly number[] {
  const layout = countLayout(request.arms.length, request.horizon);
  return request.arms.flatMap((_, arm) =>
    landmarkCauses.flatMap((cause) => {
      const byDay = countsByDay(layout, counts, arm, cause);
      return landmarks
        .filter((day) => day <= request.horizon)
        .map((day, index) =>
          byDay
            .subarray(index === 0 ? 0 : (landmarks[index - 1] ?? 0) + 1, day + 1)
            .reduce((sum, count) => sum + count, 0),
        );
    }),
  );
}

/** What identifies a result: model version, seed, the first 8 bytes of SHA-256 over the day counts (as little-endian 64-bit floats, patients and refused before them), and the counts at days 30, 90, 180, 365. Equal bits give equal text. */
export function fingerprint(request: RunRequest, counts: DayCounts): string {
  const numbers = [counts.patients, counts.refused, ...counts.values];
  const bytes = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((number, index) => bytes.setFloat64(8 * index, number, true));
  const hash = sha256(new Uint8Array(bytes.buffer)).subarray(0, HASH_BYTES);
  return fingerprintText({ model: request.model, seed: request.seed, hash, counts: landmarkCounts(request, counts) });
}
