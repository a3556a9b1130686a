import { base64url, hex } from "../base/bytes.ts";
import { sha256 } from "../base/sha256.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { countLayout, countsByDay, type DayCounts } from "../stats/index.ts";

const LANDMARKS = [30, 90, 180, 365];
const CAUSES = ["independent", "dead", "relapsed", "regrafted"] as const;
const HASH_BYTES = 8;

/** Whole numbers, 7 bits a byte, the highest bit saying that more follows. */
function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Patients counted by each landmark day since the one before, a cause and an arm at a time; landmarks beyond the horizon are left out. */
function landmarkCounts(request: RunRequest, counts: DayCounts): readonly number[] {
  const layout = countLayout(request.arms.length, request.horizon);
  return request.arms.flatMap((_, arm) =>
    CAUSES.flatMap((cause) => {
      const byDay = countsByDay(layout, counts, arm, cause);
      return LANDMARKS.filter((day) => day <= request.horizon).map((day, index) =>
        byDay
          .subarray(index === 0 ? 0 : (LANDMARKS[index - 1] ?? 0) + 1, day + 1)
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
  const seed = request.seed.toString(16).padStart(8, "0");
  return [request.model, seed, hex(hash), base64url(varints(landmarkCounts(request, counts)))].join(".");
}
