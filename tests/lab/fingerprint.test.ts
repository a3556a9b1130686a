import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/lab/fingerprint.ts";
import { sha256 } from "../../src/base/sha256.ts";
import { hex } from "../../src/base/bytes.ts";
import { countLayout, countsByDay, type DayCounts, emptyCounts } from "../../src/stats/index.ts";
import { armOf, requestOf } from "../request-of.ts";

const arms = [armOf("watch"), armOf("epo")];
const request = requestOf({ seed: 0xabc, horizon: 200, arms });
const layout = countLayout(2, 200);

function counts(): DayCounts {
  const some = { ...emptyCounts(layout), patients: 900, refused: 400 };
  countsByDay(layout, some, 0, "independent").set([300], 30);
  countsByDay(layout, some, 0, "independent").set([5], 31);
  countsByDay(layout, some, 1, "dead").set([1, 2], 90);
  return some;
}

/** The parts: model, seed, hash, counts at the landmarks. */
function parts(of: DayCounts): readonly string[] {
  return fingerprint(request, of).replace("prca@1.", "").split(".");
}

describe("a fingerprint", () => {
  it("holds model, seed, the first 8 bytes of the hash of all counts, and the counts at the landmarks", () => {
    const [seed, hash, landmarks] = parts(counts());
    expect(fingerprint(request, counts())).toMatch(/^prca@1\.[\da-f]{8}\.[\da-f]{16}\.[\w-]+$/);
    expect(seed).toBe("00000abc");
    const floats = Float64Array.of(900, 400, ...counts().values);
    expect(hash).toBe(hex(sha256(new Uint8Array(floats.buffer)).subarray(0, 8)));
    const bytes = [...Buffer.from(landmarks ?? "", "base64url")];
    // days 30, 90, 180 of each cause and arm, each since the one before; 300 takes two bytes
    const first = [(300 % 128) + 128, 2, 5, 0];
    const idle = (count: number): number[] => Array.from({ length: count }, () => 0);
    expect(bytes).toEqual([...first, ...idle(9), ...idle(3), 0, 1, 2, ...idle(6)]);
  });

  it("changes with any count, and with nothing else", () => {
    expect(fingerprint(request, counts())).toBe(fingerprint(request, counts()));
    const other = counts();
    other.values[layout.ironMicrograms] = 1;
    expect(parts(other)[1]).not.toBe(parts(counts())[1]);
    expect(parts(other)[2]).toBe(parts(counts())[2]);
    expect(parts({ ...counts(), refused: 401 })[1]).not.toBe(parts(counts())[1]);
  });
});
