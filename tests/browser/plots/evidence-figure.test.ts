import { beforeAll, expect, test } from "vitest";
import { type Evidence, evidenceFigure, evidenceHeight } from "../../../src/plots/index.ts";
import { publishedEvidence } from "../../plots/evidence-data.ts";
import { evidence, evidenceStates } from "./evidence-states.ts";
import { shortHash } from "./figure-states.ts";
import { outline } from "./outline.ts";

const places = [
  { width: 960, phone: false },
  { width: 680, phone: false },
  { width: 328, phone: true },
] as const;

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

function shown(of: Evidence | null, place: (typeof places)[number]): SVGSVGElement {
  const figure = evidenceFigure({ evidence: of, ...place });
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  return figure;
}

test("one regimen, drawn whole", () => {
  expect(outline(shown(evidence(1, 7, 12), places[2]))).toMatchSnapshot();
});

test("every state at 960, 680 and 328 px", () => {
  const hashes = Object.fromEntries(
    Object.entries(evidenceStates).map(([name, of]) => [
      name,
      places.map((place) => shortHash(outline(shown(of, place)))).join(" "),
    ]),
  );
  expect(hashes).toMatchInlineSnapshot(`
    {
      "1 regimen": "a090666c edc16659 9e30deb6",
      "10,000 patients": "11fc8ca0 88788a45 5545685e",
      "12 regimens": "6277db90 9d5e5e2b 7dcad013",
      "2 regimens": "61da5caf 0a5beac0 63723951",
      "5 regimens": "871511e5 d8cf6120 f1ddf3d3",
      "all events": "03f68a8c 1f1a5386 f9d32ea7",
      "no events": "13b096f3 1c96bfd0 4ad141f2",
      "not read yet": "0a682f8d 7e849134 e04e7b12",
      "one patient": "9448dc4b 6086de3b 501e4b56",
      "published": "68c9bd28 9db6fe28 42b8bb8e",
    }
  `);
});

test.each(places)("every word of what is published stays inside, at $width px", (place) => {
  const figure = shown(publishedEvidence, place);
  const whole = figure.getBoundingClientRect();
  const outside = [...figure.querySelectorAll("text")].filter((text) => {
    const { left, right, bottom } = text.getBoundingClientRect();
    return left < whole.left - 1 || right > whole.right + 1 || bottom > whole.bottom + 1;
  });
  expect(outside.map(({ textContent }) => textContent)).toEqual([]);
});

test.each(places)("no two words lie upon one another, at $width px", (place) => {
  const texts = [...shown(publishedEvidence, place).querySelectorAll("text")].filter((text) => text.textContent !== "");
  const boxes = texts.map((text) => text.getBoundingClientRect());
  const clashes = boxes.flatMap((one, index) =>
    boxes.flatMap((other, second) =>
      second > index &&
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6
        ? [`${texts[index]?.textContent} / ${texts[second]?.textContent}`]
        : [],
    ),
  );
  expect(clashes).toEqual([]);
});

test("it is one image, named by its numbers, and names no colour", () => {
  const figure = shown(publishedEvidence, places[0]);
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toMatch(
    /^What is published, by regimen and grade\. 3 of 51 published rows/u,
  );
  expect(figure.outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style/i);
  expect(figure.querySelectorAll(".evidence-strip rect")).toHaveLength(51);
  expect(figure.querySelectorAll(".evidence-strip rect[fill='var(--ink)']")).toHaveLength(3);
});

test("before anything is read it has its frame, axis and grades, and about its height", () => {
  for (const place of places) {
    const empty = evidenceHeight({ evidence: null, ...place });
    expect(Math.abs(empty - evidenceHeight({ evidence: publishedEvidence, ...place }))).toBeLessThan(60);
  }
  const words = [...shown(null, places[0]).querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining(["100\u00a0%", "A", "B null", "case reports"]));
});
