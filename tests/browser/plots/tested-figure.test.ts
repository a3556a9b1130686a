import { beforeAll, expect, test } from "vitest";
import { type Tested, testedFigure, testedHeight } from "../../../src/plots/index.ts";
import { shippedTested } from "../../plots/tested-data.ts";
import { shortHash } from "./figure-states.ts";
import { outline } from "./outline.ts";
import { testedStates } from "./tested-states.ts";

const places = [
  { width: 960, phone: false },
  { width: 680, phone: false },
  { width: 328, phone: true },
] as const;

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

function shown(tested: Tested | null, place: (typeof places)[number]): SVGSVGElement {
  const figure = testedFigure({ tested, ...place });
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  return figure;
}

test("one number, drawn whole", () => {
  expect(outline(shown(testedStates["1 number"] ?? null, places[2]))).toMatchSnapshot();
});

test("every invented state at 960, 680 and 328 px", () => {
  const hashes = Object.fromEntries(
    Object.entries(testedStates)
      .filter(([name]) => name !== "shipped")
      .map(([name, of]) => [name, places.map((place) => shortHash(outline(shown(of, place)))).join(" ")]),
  );
  expect(hashes).toMatchInlineSnapshot(`
    {
      "1 number": "aa23ca68 deff3d35 a8ea0eba",
      "10,000 patients": "d4fc6107 cd567fc6 94509dea",
      "12 numbers": "af7eee3b 42412816 8956827d",
      "all missed": "9c207651 a13592dc bd770d4e",
      "four scales": "ba4162e7 8df2ef43 bd79066f",
      "no number": "8a9b8264 41726559 d4af9bc6",
      "not read yet": "0fceb4d7 52507e82 36494d97",
      "one patient": "3dbc2aa1 2eba4f6c 210bf530",
    }
  `);
});

test.each(places)("every word of what is shipped stays inside, and none lies upon another, at $width px", (place) => {
  const figure = shown(shippedTested, place);
  const whole = figure.getBoundingClientRect();
  const texts = [...figure.querySelectorAll("text")].filter(({ textContent }) => textContent !== "");
  const boxes = texts.map((text) => text.getBoundingClientRect());
  const outside = texts.filter((_, index) => {
    const box = boxes[index] ?? whole;
    return box.left < whole.left - 1 || box.right > whole.right + 1 || box.bottom > whole.bottom + 1;
  });
  expect(outside.map(({ textContent }) => textContent)).toEqual([]);
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

test("it is one image, named by its counts, names no colour, and marks fitted and predicted by shape", () => {
  const figure = shown(shippedTested, places[0]);
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toMatch(/^Published numbers beside their prediction intervals\. /u);
  expect(figure.outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style|--arm/iu);
  expect(figure.querySelectorAll(".tested-number circle")).toHaveLength(shippedTested.fitted.of);
  expect(figure.querySelectorAll(".tested-number path")).toHaveLength(shippedTested.predicted.of);
});

test("before anything is read it has about its height", () => {
  for (const place of places) {
    const empty = testedHeight({ tested: null, ...place });
    expect(Math.abs(empty - testedHeight({ tested: shippedTested, ...place }))).toBeLessThan(80);
  }
});
