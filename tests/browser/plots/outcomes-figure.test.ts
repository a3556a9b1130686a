import { beforeAll, expect, test } from "vitest";
import { outcomesFigure, type OutcomesOptions, outcomesSeries, outcomesStrip } from "../../../src/plots/index.ts";
import { shortHash } from "./figure-states.ts";
import { outcomesOf, outcomesStates } from "./outcomes-states.ts";
import { outline } from "./outline.ts";

const wide = { width: 960, phone: false };
const narrow = { width: 328, phone: true };

function hashesOf(draw: (options: OutcomesOptions, place: typeof wide) => Element): unknown {
  return Object.fromEntries(
    Object.entries(outcomesStates).map(([name, state]) => [
      name,
      [wide, narrow].map((place) => shortHash(outline(draw(outcomesOf(state), place)))).join(" "),
    ]),
  );
}

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12.5px "Source Sans 3 Variable"`)));
});

test("the states of one patient at a time", () => {
  expect(hashesOf((options, place) => outcomesFigure({ ...options, ...place }))).toMatchInlineSnapshot(`
    {
      "1 arm": "323286f6 03687166",
      "12 arms": "a1850e34 1f75890a",
      "2 arms": "52c0b220 2f9c5cbe",
      "5 arms": "4cb27449 294d1cc4",
      "all events": "9e695858 51ce4bb3",
      "many patients": "368db2e0 3e11577e",
      "no answer yet": "6e2399f5 0d0b5c9d",
      "no events": "27efe9a6 9496c8c9",
      "one patient": "339f9306 4e6c42a9",
    }
  `);
});

test("the states of twelve side by side", () => {
  const strip = (options: OutcomesOptions, place: typeof wide) => outcomesStrip({ ...options, ...place, chosen: null });
  expect(hashesOf(strip)).toMatchInlineSnapshot(`
    {
      "1 arm": "2dce68ea 527a1faf",
      "12 arms": "cd504f74 2807d829",
      "2 arms": "a3e8fc50 c574fef8",
      "5 arms": "1c351c7b cddbf0ff",
      "all events": "ab2bf067 578e227c",
      "many patients": "31c6b300 f16d635f",
      "no answer yet": "5e28b5a7 dc3658c2",
      "no events": "f914a0c0 d7af714a",
      "one patient": "9515fbfc 1231da39",
    }
  `);
});

test("one course a panel, what becomes of him in words, and its end marked", () => {
  const figure = outcomesFigure({ ...outcomesOf({ arms: 2 }), ...wide });
  expect(figure.querySelectorAll(".outcome-course")).toHaveLength(2);
  expect(figure.querySelectorAll(".outcome-end")).toHaveLength(2);
  const words = [...figure.querySelectorAll("text")].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(["independent from day 168", "died on day 151"]));
  expect(figure.getAttribute("aria-label")).toContain("Patient 5. watchful waiting: independent from day 168, died");
});

test("twelve side by side: the chosen arm over the others in grey, or all in their colours", () => {
  const all = outcomesStrip({ ...outcomesOf({ arms: 3, frame: 0 }), ...wide, chosen: null });
  expect(all.querySelectorAll(".outcome-course")).toHaveLength(36);
  const one = outcomesStrip({ ...outcomesOf({ arms: 3, frame: 0 }), ...wide, chosen: "ucb-single" });
  const strokes = [...one.querySelectorAll(".outcome-course")].map((path) => path.getAttribute("stroke"));
  expect(strokes).toEqual(Array.from({ length: 12 }, () => "var(--arm-2)"));
  expect(one.getAttribute("aria-label")).toContain("Patient 12: ");
});

test.each([wide, { width: 680, phone: false }, narrow])("every word stays inside, $width px", (place) => {
  const options = outcomesOf({ arms: 4, frame: 0 });
  for (const figure of [
    outcomesFigure({ ...options, ...place }),
    outcomesStrip({ ...options, ...place, chosen: null }),
    outcomesStrip({ ...options, ...place, chosen: "watch" }),
  ]) {
    document.body.replaceChildren(figure);
    const whole = figure.getBoundingClientRect();
    for (const text of figure.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(whole.left - 0.5);
      expect(box.right).toBeLessThanOrEqual(whole.right + 12);
    }
  }
});

test("what is walked ends with what becomes of the patient", () => {
  const [watch] = outcomesSeries({ ...outcomesOf({ arms: 1 }), ...wide });
  expect(watch?.marks[0]?.says).toMatch(/^watchful waiting, patient 5, day 0: haemoglobin/u);
  expect(watch?.marks.at(-1)?.says).toMatch(/^watchful waiting, patient 5: /u);
});
