import { expect, test } from "vitest";
import { hex } from "../../src/base/bytes.ts";
import { sha256 } from "../../src/base/sha256.ts";

test("SHA-256 gives the known answers of FIPS 180-4, for bytes and for UTF-8", () => {
  expect(hex(sha256("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(hex(sha256(new Uint8Array()))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256("µ")).toEqual(sha256(new Uint8Array([0xc2, 0xb5])));
});
