import { afterEach, beforeEach, expect, test } from "vitest";
import { independenceFigure } from "../../../../src/plots/index.ts";
import { drawnFigures } from "../../../../src/ui/share/drawn-figures.ts";
import { figureSvg } from "../../../../src/ui/share/figure-svg.ts";
import { rising, summaryOf } from "../../../plots/summary-of.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 },
];
const summary = summaryOf(1000, {
  watch: { independent: rising(365, 900, 120) },
  "ucb-single": { independent: rising(365, 900, 90) },
});

let figure: SVGSVGElement;
beforeEach(() => {
  const options = { width: 800, horizon: 365, phone: false, stale: false, observed: [], observedTitle: "" };
  figure = independenceFigure({ ...options, summary, arms });
  const article = document.createElement("main");
  article.className = "article";
  const place = document.createElement("figure");
  const stamp = document.createElement("p");
  stamp.className = "figure-stamp";
  stamp.textContent = "prca@1 · seed 7 · simulated, n = 1,000 an arm";
  const title = document.createElement("p");
  title.className = "figure-title";
  title.textContent = "Independent of transfusion";
  place.append(title, figure, stamp);
  article.append(place);
  document.body.replaceChildren(article);
});
afterEach(() => {
  delete document.documentElement.dataset["theme"];
  document.body.replaceChildren();
});

function parsed(text: string): Document {
  const read = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  return read;
}

test("a figure taken out needs no style sheet, no token and no class, and stays what it was on the page", () => {
  const before = figure.outerHTML;
  const text = figureSvg(figure);
  expect(text.match(/var\(|\s(?:class|style)=|light-dark/u)).toBeNull();
  expect(figure.outerHTML === before).toBe(true);
  expect(document.querySelectorAll("svg").length).toBe(1);
  const root = parsed(text).documentElement;
  expect(root.getAttribute("xmlns")).toBe("http://www.w3.org/2000/svg");
  expect(root.getAttribute("aria-label")).toBe(figure.getAttribute("aria-label"));
  expect(root.getAttribute("font-family")).toMatch(/^"Source Sans 3", /u);
  const texts = [...root.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts[0]).toBe("Independent of transfusion");
  expect(texts.at(-1)).toBe("prca@1 · seed 7 · simulated, n = 1,000 an arm");
  expect(root.querySelectorAll("path").length).toBe(figure.querySelectorAll("path").length);
});

test("its colours are those of the light theme, also while the page is dark", () => {
  document.documentElement.dataset["theme"] = "light";
  const light = figureSvg(figure);
  document.documentElement.dataset["theme"] = "dark";
  const dark = figureSvg(figure);
  const colours = (text: string): readonly string[] => [...text.matchAll(/rgba?\([^)]*\)/gu)].map(([colour]) => colour);
  expect(colours(dark)).toEqual(colours(light));
  expect(dark === light).toBe(true);
  expect(parsed(light).querySelector("rect")?.getAttribute("fill")).toBe("rgb(252, 251, 248)");
  expect(colours(light)).toContain("rgb(29, 133, 229)");
});

test("figures on the page are taken out by what they say of themselves", () => {
  expect(drawnFigures().map(({ name }) => name)).toEqual(["Independent of transfusion"]);
});
