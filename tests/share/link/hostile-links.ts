import { strToU8 } from "fflate";
import { shippedLink } from "./shipped-link.ts";
import { forgedAround, forgedLink } from "./forged-link.ts";

/** A link nobody should open: its name, and what its failure must say. */
export interface HostileLink {
  readonly name: string;
  readonly link: string;
  readonly says: string;
}

const many = (count: number, text: string): string => Array.from({ length: count }, () => text).join(",");
const flipped = (link: string, at: number): string =>
  `${link.slice(0, at)}${link[at] === "A" ? "B" : "A"}${link.slice(at + 1)}`;

/** A megabyte and a half of zeros, which deflate packs a thousandfold. */
const zeros = new Uint8Array(1_500_000);

/** Incompressible text: 2^18 bytes of it do not fit. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 12_345;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = 32 + ((state >>> 16) % 90);
  }
  return bytes;
}

const simulate = `{"kind":"simulate","id":"run","arms":"arms","horizon":"365 d"}`;

/** Every way of refusing a link, at each of the five steps. */
export function hostileLinks(): readonly HostileLink[] {
  const { link } = shippedLink();
  const deep = (levels: number): string => `{"cells":${"[".repeat(levels)}${"]".repeat(levels)}}`;
  return [
    { name: "nothing", link: "", says: `step 1 of 5: recognising: no link of a notebook: ""` },
    {
      name: "a place on the page",
      link: "#methods",
      says: `step 1 of 5: recognising: no link of a notebook: "#methods"`,
    },
    {
      name: "a later version",
      link: link.replace("e1.", "e2."),
      says: "step 1 of 5: recognising: unknown version: e2.",
    },
    {
      name: "a later dictionary",
      link: link.replace(/^e1\.\d+\./u, "e1.99."),
      says: `step 1 of 5: recognising: unknown dictionary: "99"`,
    },
    {
      name: "2 MB",
      link: `e1.1.${"A".repeat(2_000_000)}`,
      says: "step 1 of 5: recognising: too long a link: 2000005 characters, at most 400000",
    },
    { name: "a full stop behind it", link: `${link}).`, says: `step 2 of 5: decoding: unexpected character: ")"` },
    {
      name: "an end cut off",
      link: link.slice(0, 30),
      says: `step 2 of 5: decoding: cut off: 24 of ${link.length - 6} characters of the data are there`,
    },
    {
      name: "an end added",
      link: `${link}AAAA`,
      says: "step 2 of 5: decoding: damaged: its check does not fit its data",
    },
    {
      name: "a changed character",
      link: flipped(link, 20),
      says: "step 2 of 5: decoding: damaged: its check does not fit its data",
    },
    { name: "as long as it may be", link: `e1.1.${"A".repeat(399_995)}`, says: "step 2 of 5: decoding: damaged" },
    {
      name: "no data at all",
      link: forgedAround(new Uint8Array()),
      says: "step 3 of 5: unpacking: the packed data end too early",
    },
    {
      name: "packed data cut off",
      link: forgedAround(Uint8Array.of(0x4d, 0x8e)),
      says: "step 3 of 5: unpacking: the packed data end too early",
    },
    {
      name: "no block of deflate",
      link: forgedAround(Uint8Array.of(7, 0, 0, 0)),
      says: "step 3 of 5: unpacking: damaged data, or data packed with another dictionary",
    },
    {
      name: "a reference before the dictionary",
      link: forgedLink("x".repeat(40) + "notebook".repeat(9), strToU8(`notebook${"y".repeat(32_000)}`)),
      says: "step 3 of 5: unpacking: damaged data, or data packed with another dictionary",
    },
    {
      name: "another dictionary",
      link: forgedLink(`{"cells":[[0,3]],"title":"A"}`, strToU8(`{"cells":[[0,3]],"title":"`)),
      says: "step 4 of 5: parsing: text that is not JSON",
    },
    { name: "a bomb", link: forgedLink(zeros), says: "step 3 of 5: unpacking: more than 256 kB of text" },
    { name: "a slow bomb", link: forgedLink(noise(270_000)), says: "step 3 of 5: unpacking: more than 256 kB of text" },
    {
      name: "half a character",
      link: forgedLink(Uint8Array.of(0x22, 0xc3, 0x22)),
      says: "step 3 of 5: unpacking: text that is not UTF-8",
    },
    { name: "no JSON", link: forgedLink(`{"cells":[}`), says: "step 4 of 5: parsing: text that is not JSON" },
    { name: "256 kB that are no JSON", link: forgedLink(noise(262_000)), says: "step 4 of 5: parsing: " },
    {
      name: "a deep nest",
      link: forgedLink(deep(32)),
      says: "step 4 of 5: parsing: lists and settings nested over 32 deep",
    },
    {
      name: "a bottomless nest",
      link: forgedLink("[".repeat(262_000)),
      says: "step 4 of 5: parsing: lists and settings nested over 32 deep",
    },
    {
      name: "10,001 values",
      link: forgedLink(`[${many(40, `[${many(250, "0")}]`)}]`),
      says: "step 4 of 5: parsing: over 10000 values",
    },
    {
      name: "a long list",
      link: forgedLink(`{"cells":[${many(257, "0")}]}`),
      says: "step 4 of 5: parsing: over 256 entries in one list",
    },
    {
      name: "__proto__",
      link: forgedLink(`{"__proto__":{"title":"x"}}`),
      says: `step 4 of 5: parsing: forbidden name: "__proto__"`,
    },
    {
      name: "constructor",
      link: forgedLink(`{"cells":[{"constructor":1}]}`),
      says: `step 4 of 5: parsing: forbidden name: "constructor"`,
    },
    {
      name: "prototype",
      link: forgedLink(`{"cells":[[{"prototype":1}]]}`),
      says: `step 4 of 5: parsing: forbidden name: "prototype"`,
    },
    {
      name: "a list in place of a notebook",
      link: forgedLink("[]"),
      says: "step 5 of 5: reading: no notebook in the link",
    },
    {
      name: "no list of cells",
      link: forgedLink(`{"cells":{"0":1}}`),
      says: "step 5 of 5: reading: no notebook in the link",
    },
    {
      name: "cells its base does not have",
      link: forgedLink(`{"cells":[[0,9999]]}`),
      says: "step 5 of 5: reading: unknown cells of the notebook it starts from: [0,9999]",
    },
    {
      name: "half a cell",
      link: forgedLink(`{"cells":[0.5]}`),
      says: "step 5 of 5: reading: unknown cells of the notebook it starts from: 0.5",
    },
    {
      name: "201 cells",
      link: forgedLink(`{"cells":[${many(201, simulate)}]}`),
      says: "step 5 of 5: reading: over 200 cells",
    },
    {
      name: "201 cells in few words",
      link: forgedLink(`{"cells":[${many(120, "[0,3]")}]}`),
      says: "step 5 of 5: reading: over 200 cells",
    },
    {
      name: "a later model",
      link: forgedLink(`{"model":"prca@2"}`),
      says: "step 5 of 5: reading: written by a newer Erythron: model prca@2",
    },
    {
      name: "a later format",
      link: forgedLink(`{"format":3}`),
      says: "step 5 of 5: reading: written by a newer Erythron: format 3",
    },
    {
      name: "a kind of cell nobody knows",
      link: forgedLink(`{"cells":[0,{"kind":"script","id":"x"}]}`),
      says: `step 5 of 5: reading: wrong kind: "script" (cell 2 kind)`,
    },
    {
      name: "a setting out of range",
      link: forgedLink(`{"cells":[{"kind":"simulate","id":"run","arms":"arms","horizon":"9000 d"}]}`),
      says: `step 5 of 5: reading: impossible horizon: "9000 d" (cell 1 horizon)`,
    },
    {
      name: "a setting nobody knows",
      link: forgedLink(`{"cells":[{"kind":"cases","id":"a","from":"own","rows":[[1]]}]}`),
      says: `step 5 of 5: reading: unknown setting: "rows" (cell 1 rows)`,
    },
    {
      name: "one name twice",
      link: forgedLink(`{"cells":[${many(2, simulate)}]}`),
      says: `step 5 of 5: reading: duplicate id: "run" (cell 2 id)`,
    },
    {
      name: "a title of two lines",
      link: forgedLink(`{"title":"a\\nb"}`),
      says: `step 5 of 5: reading: wrong title: "a\\nb" (title)`,
    },
    {
      name: "a thousand wrong cells",
      link: forgedLink(`{"cells":[${many(190, `{"kind":"arms","id":"x","arms":[${many(40, "{}")}]}`)}]}`),
      says: "step 5 of 5: reading: ",
    },
    {
      name: "a list of wrong arms",
      link: forgedLink(
        `{"cells":[{"kind":"arms","id":"x","arms":[${many(256, `{"a":1,"regimens":{"b":[${many(30, "0")}]}}`)}]}]}`,
      ),
      says: "step 5 of 5: reading: ",
    },
    {
      name: "a cell of 9,000 wrong values",
      link: forgedLink(
        `{"cells":[{"kind":"cases","id":"x","from":"own","where":{${Array.from({ length: 250 }, (_, at) => `"c${at}":[${many(38, "{}")}]`).join(",")}}}]}`,
      ),
      says: "step 5 of 5: reading: over 500 values in one cell (cell 1)",
    },
    {
      name: "a cell of 490 wrong values",
      link: forgedLink(
        `{"cells":[{"kind":"cases","id":"x","from":"own","where":{"a":[${many(241, "{}")}],"b":[${many(241, "{}")}]}}]}`,
      ),
      says: "step 5 of 5: reading: ",
    },
    {
      name: "256 kB of text in one cell",
      link: forgedLink(`{"cells":[{"kind":"prose","text":"${"a ".repeat(130_900)}"}]}`),
      says: "step 5 of 5: reading: ",
    },
    {
      name: "a fingerprint that is none",
      link: forgedAround(Uint8Array.of(...shippedLink().packed, 255, 255)),
      says: "step 5 of 5: reading: unreadable fingerprints",
    },
  ];
}
