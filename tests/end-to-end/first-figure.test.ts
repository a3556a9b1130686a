import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { facesFirst } from "./faces-first.ts";
import { watchFigure, type FigureSeen } from "./watch-figure.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
let seen: FigureSeen;

beforeAll(async () => {
  house = await openHouse();
  const reader = await visit(house);
  const watched = await watchFigure(reader.page);
  await facesFirst(reader.page);
  await reader.page.goto(house.address);
  await settled(reader.page);
  seen = await watched();
  await reader.close();
});
afterAll(async () => {
  await house.close();
});

describe("the figure of the first page (promise 3)", () => {
  test("has its curves before the run ends, from 128 patients an arm", () => {
    const first = seen.find(({ curves }) => curves > 0);
    expect(first).toMatchObject({ state: "running", done: 128 });
  });

  test("sharpens: patients done only grow, and the run settles on a fingerprint", () => {
    const done = seen.map((moment) => moment.done);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(seen.at(-1)).toMatchObject({ state: "settled", done: 1000, fingerprint: expect.stringMatching(/\w{8}/u) });
  });

  test("keeps its curves while it sharpens", () => {
    const from = seen.findIndex(({ curves }) => curves > 0);
    expect(seen.slice(from).filter(({ curves }) => curves < 4)).toEqual([]);
  });
});
