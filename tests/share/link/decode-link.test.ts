import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeLink } from "../../../src/share/link/decode-link.ts";
import { encodeLink } from "../../../src/share/link/encode-link.ts";
import { randomNotebook } from "../random-notebook.ts";
import { forgedLink } from "./forged-link.ts";
import { hostileLinks } from "./hostile-links.ts";
import { shippedLink } from "./shipped-link.ts";

const { notebook, fingerprints, link } = shippedLink();
const opened = { ok: true, value: { notebook, fingerprints } };
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=%# ";

describe("a link", () => {
  test("opens as the notebook and the fingerprints it was made of, with its # or without", () => {
    expect(decodeLink(link)).toEqual(opened);
    expect(decodeLink(`#${link}`)).toEqual(opened);
    expect(decodeLink(` ${link}\n`)).toEqual(opened);
  });

  test("gives back every document (2,000 random notebooks, seed 4001)", () => {
    fc.assert(
      fc.property(randomNotebook, (document) => {
        expect(decodeLink(encodeLink(document))).toEqual({ ok: true, value: { notebook: document, fingerprints: [] } });
      }),
      { seed: 4001, numRuns: 2000 },
    );
  }, 120_000);
});

describe("a hostile link", () => {
  const hostile = hostileLinks();

  test.each(hostile.map(({ name, link: text, says }) => [name, text, says] as const))(
    "is refused where it fails: %s",
    (_, text, says) => {
      const answer = decodeLink(text);
      if (answer.ok) return expect.unreachable("it opened");
      expect(answer.failures).toHaveLength(1);
      expect(answer.failures[0]?.message.slice(0, says.length)).toBe(says);
      expect(answer.failures[0]?.message.length).toBeLessThan(300);
      expect(answer.failures[0]?.remedy).toMatch(/^\S.{9,199}$/);
      return undefined;
    },
  );

  test("of a newer Erythron says so", () => {
    const remedies = [link.replace("e1.", "e2."), forgedLink(`{"model":"prca@2"}`), forgedLink(`{"format":3}`)].map(
      (text) => {
        const answer = decodeLink(text);
        return answer.ok ? "" : answer.failures[0]?.remedy;
      },
    );
    expect(remedies[0]).toBe("made by a newer Erythron; this one reads e1: open the link where it was made");
    expect(remedies[1]).toBe("open it in that Erythron, or ask for a file of an older one");
    expect(remedies[2]).toBe(remedies[1]);
  });

  test("names the cell it fails in", () => {
    const answer = decodeLink(forgedLink(`{"cells":[0,{"kind":"simulate","id":"slow","arms":"arms","visit":99}]}`));
    expect(answer).toMatchObject({ ok: false, failures: [{ place: { cell: "slow" } }] });
  });
});

describe("a damaged link (promise 14)", () => {
  test("cut off at any length is refused", () => {
    for (let length = 0; length < link.length; length += 1) {
      expect(decodeLink(link.slice(0, length)), `${length} characters`).toMatchObject({ ok: false });
    }
  });

  test("with any one character changed is refused", () => {
    let tried = 0;
    for (let at = 0; at < link.length; at += 1) {
      for (const letter of letters) {
        if (letter === link[at]) continue;
        const answer = decodeLink(`${link.slice(0, at)}${letter}${link.slice(at + 1)}`);
        // A blank at an end is no part of a link, nor is the # it stands behind.
        if (answer.ok) expect(answer).toEqual(opened);
        else expect(answer.failures).toHaveLength(1);
        if (answer.ok && at > 0) expect.unreachable(`character ${at} as ${letter}`);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(6000);
  });

  test("with two characters changed, swapped or doubled is refused (5,000 of them, seed 4002)", () => {
    const place = fc.nat(link.length - 1);
    const letter = fc.constantFrom(...letters);
    fc.assert(
      fc.property(place, place, letter, letter, (one, other, first, second) => {
        const text = [...link];
        text[one] = first;
        text[other] = `${text[other] ?? ""}${second}`;
        const answer = decodeLink(text.join(""));
        if (answer.ok) expect(answer).toEqual(opened);
      }),
      { seed: 4002, numRuns: 5000 },
    );
  });

  test("no text throws (5,000 random ones, seed 4003)", () => {
    const data = fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^[\w-]{0,80}$/));
    fc.assert(
      fc.property(fc.constantFrom("", "#", "e1.", "e1.1.", "#e1.1."), data, (start, text) => {
        expect(decodeLink(start + text)).toMatchObject({ ok: false });
      }),
      { seed: 4003, numRuns: 5000 },
    );
  });
});
