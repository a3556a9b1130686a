import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeAnswers } from "../../../src/share/answers/decode-answers.ts";
import { encodeAnswers } from "../../../src/share/answers/encode-answers.ts";
import { hostileAnswers } from "./hostile-answers.ts";
import { randomAnswers } from "./random-answers.ts";
import { fiveAnswers } from "./sent-answers.ts";

const link = encodeAnswers(fiveAnswers);
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=%# ";

describe("a link with answers", () => {
  test("opens as what was sent, with its # or without", () => {
    for (const text of [link, `#${link}`, ` ${link}\n`]) {
      expect(decodeAnswers(text)).toEqual({ ok: true, value: fiveAnswers });
    }
  });

  test("gives back every set of answers (2,000 random ones, seed 5001)", () => {
    fc.assert(
      fc.property(randomAnswers, (sent) => {
        expect(decodeAnswers(encodeAnswers(sent))).toEqual({ ok: true, value: sent });
      }),
      { seed: 5001, numRuns: 2000 },
    );
  });
});

describe("a hostile link", () => {
  test.each(hostileAnswers())("is refused where it fails: %s", (_, text, says) => {
    const answer = decodeAnswers(text);
    if (answer.ok) return expect.unreachable("it opened");
    expect(answer.failures).toHaveLength(1);
    expect(answer.failures[0]?.message.slice(0, says.length)).toBe(says);
    expect(answer.failures[0]?.message.length).toBeLessThan(300);
    expect(answer.failures[0]?.remedy).toMatch(/^\S.{9,199}$/u);
    expect(answer.failures[0]?.remedy).not.toContain("file");
    return undefined;
  });
});

describe("a damaged link", () => {
  test("cut off at any length is refused", () => {
    for (let length = 0; length < link.length; length += 1) {
      expect(decodeAnswers(link.slice(0, length)), `${length} characters`).toMatchObject({ ok: false });
    }
  });

  test("with any one character changed is refused", () => {
    let tried = 0;
    for (let at = 0; at < link.length; at += 1) {
      for (const letter of letters) {
        if (letter === link[at]) continue;
        const answer = decodeAnswers(`${link.slice(0, at)}${letter}${link.slice(at + 1)}`);
        if (answer.ok) expect.unreachable(`character ${at} as ${letter}`);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(9000);
  });

  test("with two characters changed, swapped or doubled is refused (5,000 of them, seed 5002)", () => {
    const place = fc.nat(link.length - 1);
    const letter = fc.constantFrom(...letters);
    fc.assert(
      fc.property(place, place, letter, letter, (one, other, first, second) => {
        const text = [...link];
        text[one] = first;
        text[other] = `${text[other] ?? ""}${second}`;
        const answer = decodeAnswers(text.join(""));
        if (answer.ok) expect(answer.value).toEqual(fiveAnswers);
      }),
      { seed: 5002, numRuns: 5000 },
    );
  });

  test("no text throws (5,000 random ones, seed 5003)", () => {
    const data = fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^[\w-]{0,80}$/u));
    fc.assert(
      fc.property(fc.constantFrom("", "#", "a1.", "#a1.", "a2."), data, (start, text) => {
        expect(decodeAnswers(start + text)).toMatchObject({ ok: false });
      }),
      { seed: 5003, numRuns: 5000 },
    );
  });
});
