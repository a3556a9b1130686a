import { expect, test } from "vitest";
import { mattering } from "../../src/lab/mattering.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";

test("numbers of parameters matter unless set, those of regimens where they are given, cord blood by its shared name", () => {
  const watch = mattering(requestOf({ arms: [armOf("watch")], parameters: { A0: 30 } }), facts);
  expect(["kP", "sd kP", "sd A0", "death"].every(watch)).toBe(true);
  expect(["A0", "cord-blood net", "epo death", "sd nothing"].some(watch)).toBe(false);
  const cordBlood = mattering(requestOf({ arms: [armOf("ucb-single")] }), facts);
  expect(["A0", "cord-blood net", "cord-blood death"].every(cordBlood)).toBe(true);
  expect(cordBlood("daratumumab deplete")).toBe(false);
});
