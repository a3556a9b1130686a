import { deflateSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { largestText, unpackLink } from "../../../src/share/link/unpack-link.ts";
import { firstDictionary } from "./forged-link.ts";

const dictionary = firstDictionary().bytes;
const packed = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { dictionary });

test("parts text and fingerprints, and drops no byte order mark", () => {
  const bytes = Uint8Array.from([...packed(strToU8("\uFEFF{}")), 1, 2, 3]);
  expect(unpackLink(firstDictionary(), bytes)).toEqual({
    ok: true,
    value: { text: "\uFEFF{}", prints: Uint8Array.of(1, 2, 3) },
  });
});

test("takes 256 kB of text and not a byte more", () => {
  expect(unpackLink(firstDictionary(), packed(new Uint8Array(largestText).fill(65)))).toMatchObject({ ok: true });
  const more = unpackLink(firstDictionary(), packed(new Uint8Array(largestText + 1).fill(65)));
  expect(more).toMatchObject({ ok: false, failures: [{ reason: "limit", what: "more than 256 kB of text" }] });
});

test.each([
  ["cut off", packed(strToU8("notebook")).subarray(0, 2), "the packed data end too early"],
  ["no deflate", Uint8Array.of(7), "damaged data, or data packed with another dictionary"],
  ["no UTF-8", packed(Uint8Array.of(0xff, 0xfe)), "text that is not UTF-8"],
])("refuses what is %s", (_, bytes, what) => {
  expect(unpackLink(firstDictionary(), bytes)).toMatchObject({ ok: false, failures: [{ what }] });
});
