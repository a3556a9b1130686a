import { encodeAnswers } from "../../../src/share/answers/encode-answers.ts";
import { forgedAnswers, forgedAnswersAround } from "./forged-answers.ts";
import { fiveAnswers } from "./sent-answers.ts";

/** A link nobody should read answers from: its name, the link, and what its failure must say. */
type HostileAnswers = readonly [name: string, link: string, says: string];

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(",");

/** Every way of refusing a link with answers, at each of the five steps. */
export function hostileAnswers(): readonly HostileAnswers[] {
  const link = encodeAnswers(fiveAnswers);
  const said = (answers: string): string => forgedAnswers(`["A title","",${answers}]`);
  return [
    ["nothing", "", `step 1 of 5: recognising: no link with answers: ""`],
    ["a notebook", "e1.1.AAAA", `step 1 of 5: recognising: no link with answers: "e1.1.AAAA"`],
    ["a later version", link.replace("a1.", "a2."), "step 1 of 5: recognising: unknown version: a2."],
    ["9 kB", `a1.${"A".repeat(9000)}`, "step 1 of 5: recognising: too long for answers: 9003 characters, at most 8000"],
    ["a full stop behind it", `${link}).`, `step 2 of 5: decoding: unexpected character: ")"`],
    ["an end cut off", link.slice(0, 40), "step 2 of 5: decoding: cut off: 37 of 134 characters of the data are there"],
    ["an end added", `${link}AAAA`, "step 2 of 5: decoding: damaged"],
    ["no data", forgedAnswersAround(new Uint8Array()), "step 3 of 5: unpacking: the packed data end too early"],
    ["no block of deflate", forgedAnswersAround(Uint8Array.of(7, 0, 0, 0)), "step 3 of 5: unpacking: damaged data"],
    ["a bomb", forgedAnswers(new Uint8Array(1_500_000)), "step 3 of 5: unpacking: more than 16 kB of text"],
    ["half a character", forgedAnswers(Uint8Array.of(0xc3)), "step 3 of 5: unpacking: text that is not UTF-8"],
    ["no JSON", forgedAnswers(`["A",}`), "step 4 of 5: parsing: text that is not JSON"],
    ["a deep nest", forgedAnswers("[".repeat(40)), "step 4 of 5: parsing: lists and settings nested over 32 deep"],
    ["a long list", forgedAnswers(`[${many(257, () => "0")}]`), "step 4 of 5: parsing: over 256 entries"],
    ["__proto__", said(`{"__proto__":3}`), `step 4 of 5: parsing: forbidden name: "__proto__"`],
    ["constructor", said(`{"constructor":3}`), `step 4 of 5: parsing: forbidden name: "constructor"`],
    ["a number", forgedAnswers("7"), "step 5 of 5: reading: no answers in the link"],
    ["an object", forgedAnswers(`{"title":"A"}`), "step 5 of 5: reading: no answers in the link"],
    ["no answers", forgedAnswers(`["A title",""]`), "step 5 of 5: reading: no answers in the link"],
    [
      "more than answers",
      forgedAnswers(`["A","",{"a":1},{"rows":[]}]`),
      "step 5 of 5: reading: no answers in the link",
    ],
    [
      "no notebook",
      forgedAnswers(`["A","",{"a":1}]`, Uint8Array.of(1)),
      "step 5 of 5: reading: no answers in the link",
    ],
    ["an empty list", said("{}"), "step 5 of 5: reading: wrong answers"],
    ["a list of answers", said("[1,2]"), "step 5 of 5: reading: wrong answers"],
    ["201 answers", said(`{${many(201, (at) => `"a${at}":1`)}}`), "step 5 of 5: reading: wrong answers"],
    ["an answer in words", said(`{"a":"forty"}`), "step 5 of 5: reading: "],
    ["an answer of rows", said(`{"a":[{"patient":1}]}`), "step 5 of 5: reading: "],
    ["a number beyond numbers", said(`{"a":1e999}`), "step 5 of 5: reading: "],
    ["a confidence of 900 %", said(`{"a":[900,1,2]}`), "step 5 of 5: reading: "],
    ["half an option", said(`{"a":[50,0.5]}`), "step 5 of 5: reading: "],
    ["an exercise that is no name", said(`{"A b":1}`), "step 5 of 5: reading: "],
    ["an empty title", forgedAnswers(`["","",{"a":1}]`), "step 5 of 5: reading: wrong title"],
    ["a title of two lines", forgedAnswers(`["a\\nb","",{"a":1}]`), "step 5 of 5: reading: wrong title"],
    ["an alias of 41", forgedAnswers(`["A","${"x".repeat(41)}",{"a":1}]`), "step 5 of 5: reading: impossible alias"],
    ["an alias of control characters", forgedAnswers(`["A","a\\u0007",{"a":1}]`), "step 5 of 5: reading: wrong alias"],
    ["an alias that is a number", forgedAnswers(`["A",7,{"a":1}]`), "step 5 of 5: reading: wrong alias"],
  ];
}
