import { expect, test } from "vitest";
import type { CellValue } from "../../src/notebook/cell-value.ts";
import { finerPicture } from "../../src/notebook/finer-picture.ts";
import { requestOf } from "../request-of.ts";
import { summaryOf } from "./held-lab.ts";

const request = requestOf({ patients: 500 });
const picture = (patients: number): CellValue => ({
  kind: "simulate",
  request,
  summary: summaryOf(request, patients),
});

test("is that of more patients, and the new one of as many", () => {
  const [coarse, fine, fresh] = [picture(32), picture(128), picture(128)];
  expect(finerPicture(fine, coarse)).toBe(fine);
  expect(finerPicture(coarse, fine)).toBe(fine);
  expect(finerPicture(fine, fresh)).toBe(fresh);
});

test("is the new one where there was none, or none of a run", () => {
  const now = picture(32);
  expect(finerPicture(null, now)).toBe(now);
  expect(finerPicture({ kind: "cases", cases: [] }, now)).toBe(now);
});
