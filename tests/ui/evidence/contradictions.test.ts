import { expect, test } from "vitest";
import { contradictions } from "../../../src/ui/evidence/contradictions.ts";
import { published, publishedEvidence } from "../../plots/evidence-data.ts";

const all = contradictions(publishedEvidence, published.cases);
const about = (name: string) => all.find((each) => each.about === name);
const plain = (text: string | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

test("null comparisons stand beside the patients published one by one", () => {
  const { one, other } = about("Any treatment") ?? { one: "", other: "" };
  expect(plain(one)).toContain("22 against 44: hazard ratio of resolution 0.93 (95 % 0.48 to 1.80).");
  expect(plain(one)).toContain("hazard ratio of resolution 0.86 (95 % 0.47 to 1.57).");
  expect(plain(one)).toContain("Hirokawa 2013");
  expect(plain(one)).toContain("not different from the untreated");
  expect(plain(other)).toBe(
    "38 of 40 patients published one by one recovered after a regimen other than waiting (cases.csv).",
  );
});

test("rituximab: the null comparison, and recoveries of which half had EBV-PTLD, as regimens.csv says", () => {
  const rituximab = about("Rituximab");
  expect(plain(rituximab?.one)).toContain(
    "Longval 2021: inside a non-randomised comparison that found nothing, n = 17.",
  );
  expect(plain(rituximab?.one)).toContain("two of four published successes had EBV-PTLD");
  expect(rituximab?.other).toBe("Published one by one: 4 recovered, 2 of them with EBV-PTLD, 3 failed (cases.csv).");
});

test("taper: 3 of 12, and the report that saw no role", () => {
  const taper = about("Faster taper of immunosuppression");
  expect(plain(taper?.one)).toBe("3 of 12, Aung 2013, exact 95 % limits 5 % to 57 %.");
  expect(taper?.other).toContain("another report saw no role");
});

test("of nothing, nothing", () => {
  const nothing = { rows: 0, timed: 0, counted: 0, regimens: [], several: [], comparisons: [] };
  expect(contradictions(nothing, [])).toEqual([]);
});
