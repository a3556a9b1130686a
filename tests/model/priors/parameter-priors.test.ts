import { expect, test } from "vitest";
import { parameterPriors } from "../../../src/model/priors/parameter-priors.ts";
import { facts } from "../facts.ts";

const priors = parameterPriors(facts.parameters);

test("every parameter with a prior is drawn, spreads and shares too", () => {
  expect(priors.flatMap(({ keys }) => keys)).toEqual(
    "bE SD hA A0,sd A0 kP,sd kP kPPersistent beta T50 U0Cellular dU classSelfLimited,classPersistent,classCellular death relapse"
      .replaceAll(" ", ",")
      .replaceAll("sd,", "sd ")
      .split(","),
  );
});

test("medians are the file's; half-lives become rates", () => {
  const median = (key: string): number => priors.find(({ keys }) => keys.includes(key))?.at([0, 0])[0] ?? NaN;
  expect(median("A0")).toBe(24);
  expect(median("sd A0")).toBeCloseTo(1.2, 5);
  expect(median("kP")).toBeCloseTo(Math.LN2 / 14, 15);
  expect(median("dU")).toBeCloseTo(Math.LN2 / 240, 15);
  expect(median("death")).toBeCloseTo(0.2018, 4);
});

test("a prior nobody can read throws", () => {
  const [first] = facts.parameters;
  if (first === undefined) expect.unreachable("no parameters");
  expect(() => parameterPriors([{ ...first, prior: "somewhere near 14" }])).toThrow("unreadable distribution");
});
