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

/** What is hashed of counts. */
function bytesOf({ patients, refused, values }: DayCounts): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8 * (2 + values.length)));
  bytes.setFloat64(0, patients, true);
  bytes.setFloat64(8, refused, true);
  // no array of all numbers in between: those of twelve arms are 50,000
  for (let index = 0; index < values.length; index += 1) bytes.setFloat64(8 * (2 + index), values[index] ?? NaN, true);
  return new Uint8Array(bytes.buffer);
}

/** What identifies a result: model version, seed, the first 8 bytes of SHA-256 over the day counts (as little-endian 64-bit floats, patients and refused before them), and the counts at days 30, 90, 180, 365. Equal bits give equal text. */
export function fingerprint(request: RunRequest, counts: DayCounts): string {
  const hash = sha256(bytesOf(counts)).subarray(0, HASH_BYTES);
  return fingerprintText({ model: request.model, seed: request.seed, hash, counts: landmarkCounts(request, counts) });
}
