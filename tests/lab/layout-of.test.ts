import { expect, it } from "vitest";
import { layoutOf } from "../../src/lab/layout-of.ts";
import { countLayout } from "../../src/stats/index.ts";
import { armOf, requestOf } from "../request-of.ts";

it("has room for the rules of each arm", () => {
  const ruled = armOf("epo", { start: 28, rule: { measure: "titre", over: 16 } });
  expect(layoutOf(requestOf({ arms: [armOf("watch"), ruled], horizon: 200 }))).toEqual(countLayout(2, 200, [0, 1]));
});
