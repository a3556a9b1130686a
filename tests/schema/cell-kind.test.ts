import { describe, expect, test } from "vitest";
import { fencedKinds, isFencedKind, meantKind } from "../../src/schema/cell-kind.ts";

test.each(fencedKinds)("%s is a kind, and means itself", (kind) => {
  expect(isFencedKind(kind)).toBe(true);
  expect(meantKind(kind)).toBe(kind);
});

describe("meantKind", () => {
  test.each([
    ["simualte", "simulate"],
    ["Simulate", "simulate"],
    ["simulation", "simulate"],
    ["populations", "population"],
    ["chrat", "chart"],
    ["charts", "chart"],
    ["arm", "arms"],
    ["case", "cases"],
    ["tabel", "table"],
  ])("%s was meant to be %s", (word, kind) => {
    expect(isFencedKind(word)).toBe(false);
    expect(meantKind(word)).toBe(kind);
  });

  test.each(
    "r c python js ts dart asm sas bash sh yaml json text toml csv latex julia scala markdown html sql".split(" "),
  )("%s is a language", (word) => {
    expect(meantKind(word)).toBeNull();
  });

  test("no word means nothing", () => {
    expect(meantKind("")).toBeNull();
  });
});
