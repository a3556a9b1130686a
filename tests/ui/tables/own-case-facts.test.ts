import { describe, expect, test } from "vitest";
import { caseFacts } from "../../../src/ui/tables/case-facts.ts";
import { withOwnFacts } from "../../../src/ui/tables/own-case-facts.ts";
import { caseTable } from "../../../src/schema/case.ts";
import { ownViews } from "../observed/invented-own-view.ts";

const blank = Object.fromEntries(Object.keys(caseTable.row.shape).map((column) => [column, null]));
const li = caseTable.row.parse({
  ...blank,
  id: "li",
  citation: "Li 2025",
  read: "abstract",
  setting: "post-allo-hsct-prca",
  use: "primary",
});
const published = caseFacts([li]);
const facts = withOwnFacts(published, 1, ownViews.tiny);
const valuesOf = (label: string) => facts.flatMap((group) => group.facts).find((fact) => fact.label === label)?.values;

describe("published patients and the reader's own", () => {
  test("stand in the same rows, as many values as columns", () => {
    expect(new Set(facts.flatMap((group) => group.facts.map(({ values }) => values.length)))).toEqual(new Set([4]));
    expect(valuesOf("Free of transfusions, as reported")).toEqual([
      "not stated",
      "not reached, died on day 21 from first dose",
      "day 108 from first dose",
      "not yet on day 378 from first dose",
    ]);
    expect(valuesOf("Diagnosed")).toEqual([
      "not stated",
      ...ownViews.tiny.rows.map(({ prcaDay }) => `day ${prcaDay} from transplant`),
    ]);
    expect(valuesOf("Isoagglutinin before")?.[1]).toBe(`IgM 1:${ownViews.tiny.rows[0]?.titreM}`);
    expect(valuesOf("Transfusions")?.slice(1)).toEqual(["2 red-cell units", "8 red-cell units", "25 red-cell units"]);
    expect(valuesOf("Haemoglobin on day 0")?.[0]).toBe("not stated");
  });

  test("leave the published rows as they are", () => {
    const before = published.map(({ heading, facts: rows }) => [
      heading,
      rows.map(({ label, values }) => [label, ...values]),
    ]);
    const after = facts
      .slice(0, -1)
      .map(({ heading, facts: rows }) => [heading, rows.map(({ label, values }) => [label, ...values.slice(0, 1)])]);
    expect(after).toEqual(before);
  });

  test("of many, twelve", () => {
    expect(withOwnFacts(published, 1, ownViews.one)[0]?.facts[0]?.values).toHaveLength(13);
  });
});
