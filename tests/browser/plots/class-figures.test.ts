import { describe, expect, test } from "vitest";
import { classNumberFigure, type FigurePlace } from "../../../src/plots/index.ts";
import { classOf } from "../../plots/class-answers.ts";
import { classCharts as charts, classStates as states } from "./class-states.ts";
import { shortHash } from "./figure-states.ts";
import { outline } from "./outline.ts";

const wide: FigurePlace = { width: 680, phone: false };
const narrow: FigurePlace = { width: 328, phone: true };

describe.each(Object.keys(charts))("the figure of a class’s answers: %s", (name) => {
  const draw = charts[name] ?? expect.unreachable();

  test("is one image with one name, as high as it says, with nothing outside it", () => {
    for (const [state, answers] of Object.entries(states)) {
      for (const place of [wide, narrow]) {
        const { figure, height } = draw(answers, place);
        document.body.replaceChildren(figure);
        expect([figure.getAttribute("width"), figure.getAttribute("height")]).toEqual([
          String(place.width),
          String(height),
        ]);
        expect(figure.getAttribute("role")).toBe("img");
        expect(figure.getAttribute("aria-label")).toMatch(/^[A-Z].{20,}[.]$/u);
        expect(figure.querySelector("[id], style")).toBe(null);
        const frame = figure.getBoundingClientRect();
        for (const part of figure.querySelectorAll("text, circle, rect, path")) {
          const box = part.getBoundingClientRect();
          const said = `${state}, ${place.width}: ${part.outerHTML}`;
          expect(box.left, said).toBeGreaterThanOrEqual(frame.left - 3);
          expect(box.right, said).toBeLessThanOrEqual(frame.right + 3);
          expect(box.top, said).toBeGreaterThanOrEqual(frame.top - 3);
          expect(box.bottom, said).toBeLessThanOrEqual(frame.bottom + 3);
        }
      }
    }
  });

  test("names no colour but tokens, and none of an arm", () => {
    const paints = [...draw(classOf(30), wide).figure.querySelectorAll("[fill], [stroke]")].flatMap((part) =>
      ["fill", "stroke"].flatMap((kind) => part.getAttribute(kind) ?? []),
    );
    expect(
      new Set(paints.filter((paint) => !/^(none|var\(--(ink|ink-2|ink-3|rule|edge|paper)\))$/u.test(paint))),
    ).toEqual(new Set());
  });

  test("looks as it did", () => {
    expect(outline(draw(classOf(2), narrow).figure)).toMatchSnapshot();
  });
});

test("and so in every state, at 680 px and on the phone", () => {
  const hashes = Object.fromEntries(
    Object.entries(states).map(([state, answers]) => [
      state,
      Object.values(charts)
        .map((draw) => shortHash([wide, narrow].map((place) => outline(draw(answers, place).figure)).join("\n")))
        .join(" "),
    ]),
  );
  expect(hashes).toMatchInlineSnapshot(`
    {
      "1 answer": "7899ad79 9d487944 726b476a 07793e24 c90da945 f110ab0c",
      "2 answers": "152cd607 aaf6e00c 48d4bee1 30774cc9 b46cf93b ebea354f",
      "30 answers": "6bd0fd9e 202aadcb dcbf6ade 08871f26 5f515ff1 38248941",
      "30 answers, no run": "3293763f 00be58f0 74f00b5f dbaf2990 6fe97c89 38248941",
      "30 answers, not reached": "b964fea5 69352388 dcbf6ade dbaf2990 5f515ff1 38248941",
      "500 answers": "96f86d22 bfc7ae9b df837c49 ebdd5290 4fffa0b9 0a7e335b",
      "nobody": "d1bc6b9b 50f703d9 9e7f4a65 00c9393b 255224a6 bbd75939",
      "nobody, no run": "f1ea3ca4 19519d04 c70f8966 f07db11d 9b658e54 bbd75939",
    }
  `);
});

test("a class of 500 is drawn dot by dot, and no dot of a stack hides another", () => {
  const { number } = classOf(500);
  const figure = classNumberFigure({ ...number, ...wide });
  const dots = [...figure.querySelectorAll("circle")].map((dot) =>
    [dot.getAttribute("cx"), dot.getAttribute("cy")].join(),
  );
  expect(dots).toHaveLength(500);
  expect(new Set(dots).size).toBe(500);
});
