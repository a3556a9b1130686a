import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { galleryFigures } from "./gallery-figures.ts";

const drawn = ["gallery-figures.ts", "exercise-figures.ts", "../browser/plots/class-states.ts"].map((file) =>
  readFileSync(`tests/gallery/${file}`, "utf8"),
);

test("every figure there is stands in the gallery", () => {
  const index = readFileSync("src/plots/index.ts", "utf8");
  const figures = [...index.matchAll(/\b[a-z]\w*(?:Figure|Chart|Strip|Timeline)\b/gu)].map(([name]) => name);
  const difference = readFileSync("tests/browser/plots/difference-states.ts", "utf8");
  const swimmer = readFileSync("tests/browser/plots/swimmer-states.ts", "utf8");
  const all = [...drawn, difference, swimmer].join("\n");
  expect(figures.length).toBeGreaterThan(20);
  expect(figures.filter((name) => !new RegExp(`\\b${name}\\b`, "u").test(all))).toEqual([]);
});

test("every figure of the gallery has its four pictures, and there are no others", () => {
  const named = Object.keys(galleryFigures).flatMap((name) =>
    ["1440-light", "1440-dark", "390-light", "390-dark"].map(
      (look) => `${name.replaceAll(/[^a-z]+/gu, "-")}-${look}.png`,
    ),
  );
  expect(readdirSync(".github/views/figures").toSorted()).toEqual(named.toSorted());
});
