import { deflateRawSync, constants } from "node:zlib";
import { deflateSync, inflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflate } from "../../../src/share/link/inflate.ts";

const limit = 40_000;
const none = new Uint8Array();
const piece = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom(1, 2, 3).map((byte) => new Uint8Array(300).fill(byte)),
);
const bytesOf = fc
  .array(fc.tuple(piece, fc.integer({ min: 1, max: 6 })), { maxLength: 20 })
  .map((pieces) =>
    Uint8Array.from(pieces.flatMap(([bytes, times]) => Array.from({ length: times }, () => [...bytes]).flat())),
  );

describe("what is unpacked", () => {
  test("is what fflate packed, with any dictionary (1,000 runs, seed 4020)", () => {
    const level = fc.constantFrom(0 as const, 1 as const, 6 as const, 9 as const);
    fc.assert(
      fc.property(bytesOf, bytesOf, level, (bytes, dictionary, packing) => {
        const packed = deflateSync(bytes, { level: packing, dictionary });
        const after = Uint8Array.from([...packed, 9, 9]);
        const given = packing === 0 ? none : dictionary;
        const answer = inflate(after, given, limit);
        if (typeof answer === "string") return expect.unreachable(answer);
        expect(answer.bytes).toEqual(bytes);
        expect(answer.used).toBe(packed.length);
        expect(answer.bytes).toEqual(inflateSync(packed, { dictionary: given }));
        return undefined;
      }),
      { seed: 4020, numRuns: 1000 },
    );
  });

  test("is what zlib packed, in fixed, own, stored and several blocks (500 runs, seed 4021)", () => {
    const strategy = fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY);
    fc.assert(
      fc.property(bytesOf, strategy, fc.constantFrom(0, 1, 9), fc.constantFrom(1, 8), (bytes, way, level, memLevel) => {
        const packed = deflateRawSync(bytes, { strategy: way, level, memLevel });
        expect(inflate(packed, none, limit)).toEqual({ bytes, used: packed.length });
      }),
      { seed: 4021, numRuns: 500 },
    );
  });
});

describe("unpacking stops", () => {
  const bytes = new Uint8Array(1000).fill(65);
  const packed = deflateSync(bytes);

  test("at the limit, to the byte", () => {
    expect(inflate(packed, none, 1000)).toMatchObject({ used: packed.length });
    expect(inflate(packed, none, 999)).toBe("too large");
    expect(inflate(deflateSync(bytes, { level: 0 }), none, 999)).toBe("too large");
    expect(inflate(deflateSync(Uint8Array.of(1, 2, 3)), none, 2)).toBe("too large");
  });

  test("where the data end before they say so", () => {
    for (let length = 0; length < packed.length; length += 1) {
      expect(inflate(packed.subarray(0, length), none, 1000)).toBe("truncated");
    }
    expect(inflate(deflateSync(bytes, { level: 0 }).subarray(0, 500), none, 1000)).toBe("truncated");
  });

  test("at a reference before the dictionary's beginning, and at a stored length that is not its check", () => {
    const far = deflateSync(new Uint8Array(100).fill(7), { dictionary: new Uint8Array(20_000).fill(7) });
    expect(inflate(far, new Uint8Array(20_000).fill(7), limit)).toMatchObject({ used: far.length });
    expect(inflate(far, none, limit)).toBe("damaged");
    expect(inflate(Uint8Array.of(1, 1, 0, 1, 0, 65), none, limit)).toBe("damaged");
  });

  test("without throwing, whatever the bytes (5,000 runs, seed 4022)", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
        const answer = inflate(data, none, 1000);
        if (typeof answer === "string") expect(["truncated", "damaged", "too large"]).toContain(answer);
        else expect(answer.bytes).toEqual(inflateSync(data));
      }),
      { seed: 4022, numRuns: 5000 },
    );
  });
});
