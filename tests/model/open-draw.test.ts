import { expect, it } from "vitest";
import { openDraw } from "../../src/model/open-draw.ts";
import { requestOf } from "../request-of.ts";

const draw = {
  A0: 30,
  kP: 0.04,
  classSelfLimited: 0.5,
  classPersistent: 0.3,
  classCellular: 0.2,
  "cord-blood net": 0.4,
  "cord-blood death": 1.2,
};

it("is the whole draw where the priors decide and nothing is typed", () => {
  expect(openDraw(requestOf({ assume: "priors" }), draw)).toEqual(draw);
});

it("leaves out the net effect of cord blood, not its harm, under any other assumption", () => {
  for (const assume of ["nothing", "antibody", "progenitors"] as const) {
    const { "cord-blood net": net, ...others } = draw;
    expect(openDraw(requestOf({ assume }), draw)).toEqual(others);
    expect(net).toBe(0.4);
  }
});

it("leaves out what was typed, and the mix of classes once one of them was", () => {
  const open = openDraw(requestOf({ assume: "priors", parameters: { A0: 24, classCellular: 0.13 } }), draw);
  expect(Object.keys(open)).toEqual(["kP", "cord-blood net", "cord-blood death"]);
});
