import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { oneOf, settings } from "../../src/schema/settings.ts";

const remedies = (read: ReturnType<typeof readBy>): readonly string[] =>
  read.ok ? [] : read.failures.map(({ failure }) => failure.remedy);

describe("settings", () => {
  const Settings = settings({ horizon: z.exactOptional(z.number()), window: z.exactOptional(z.number()) });

  test("takes what it knows and refuses the rest by name", () => {
    expect(readBy(Settings, { horizon: 3 })).toEqual({ ok: true, value: { horizon: 3 } });
    expect(remedies(readBy(Settings, { horizn: 3 }))).toEqual(['did you mean "horizon"?']);
    expect(remedies(readBy(Settings, { size: 3 }))).toEqual(["use horizon or window"]);
  });

  test("refuses what is no settings, and a setting that is there without a value", () => {
    expect(remedies(readBy(Settings, 3))).toEqual(["use settings by name, as horizon: …"]);
    expect(readBy(Settings, { horizon: undefined }).ok).toBe(false);
  });
});

describe("oneOf", () => {
  const Show = oneOf(["cases", "summary"]);

  test("takes its words and refuses others", () => {
    expect(readBy(Show, "cases")).toEqual({ ok: true, value: "cases" });
    expect(remedies(readBy(Show, "sumary"))).toEqual(['did you mean "summary"?']);
    expect(remedies(readBy(Show, 3))).toEqual(["use cases or summary"]);
  });
});
