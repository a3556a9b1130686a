import * as z from "zod/mini";
import { expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { titre } from "../../src/schema/titre.ts";

const Titre = titre(1, 4096);

test("1:8 and 8 are the same titre, written back as 1:8", () => {
  expect(readBy(Titre, "1:8")).toEqual({ ok: true, value: 8 });
  expect(readBy(Titre, 8)).toEqual({ ok: true, value: 8 });
  expect(z.encode(Titre, 8)).toBe("1:8");
});

test.each(["2:8", "1:0", "1:8192", "8", 0, 1.5, null])("refuses %j and says what is wanted", (written) => {
  const remedy = "use a titre from 1:1 to 1:4096, as 1:8";
  expect(readBy(Titre, written)).toMatchObject({ ok: false, failures: [{ failure: { remedy } }] });
});
