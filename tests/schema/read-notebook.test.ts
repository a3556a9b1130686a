import { expect, test } from "vitest";
import { readNotebook, withoutFormat } from "../../src/schema/read-notebook.ts";

const front = { title: "A", model: "prca@1" };

test("a notebook is read in whatever format it says it is, and says none in memory", () => {
  for (const format of [{}, { format: 1 }, { format: 2 }]) {
    expect(readNotebook({ ...front, ...format, cells: [] })).toEqual({ ok: true, value: { ...front, cells: [] } });
  }
  expect(readNotebook({ ...front, format: 9, cells: [] })).toMatchObject({
    ok: false,
    failures: [{ path: ["format"] }],
  });
  expect(readNotebook({ ...front, cells: [{ kind: "chart" }] }).ok).toBe(false);
});

test("only an object has a format to leave out", () => {
  expect(withoutFormat({ format: 2, title: "A" })).toEqual({ title: "A" });
  expect([null, 3, ["format"]].map(withoutFormat)).toEqual([null, 3, ["format"]]);
});
