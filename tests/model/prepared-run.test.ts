import { expect, it } from "vitest";
import { preparedRun } from "../../src/model/prepared-run.ts";
import { facts } from "./facts.ts";
import { armOf, requestOf } from "../request-of.ts";

const draws = [{ A0: 10 }, { A0: 11 }];

it("is worked out once for each draw it turns to", () => {
  const prepared = preparedRun();
  expect(prepared.prepare({ request: requestOf(), facts, draws })).toEqual({ ok: true, value: null });
  const first = prepared.under(0);
  expect(first.typical.value("A0")).toBe(10);
  expect(prepared.under(0)).toBe(first);
  expect(prepared.under(1).typical.value("A0")).toBe(11);
  expect(prepared.under(undefined).typical.value("A0")).toBe(
    facts.parameters.find(({ symbol }) => symbol === "A0")?.value,
  );
  expect(prepared.under(0)).not.toBe(first);
  expect(prepared.under(0).typical.value("A0")).toBe(10);
});

it("is gone once another was impossible, and throws where none is prepared", () => {
  const prepared = preparedRun();
  expect(() => prepared.under(undefined)).toThrow("prepared");
  prepared.prepare({ request: requestOf(), facts });
  expect(prepared.prepare({ request: requestOf({ arms: [armOf("nothing of the kind")] }), facts })).toMatchObject({
    ok: false,
  });
  expect(() => prepared.under(undefined)).toThrow("prepared");
});
