import { expect, test } from "vitest";
import { Answer, Measure, measureNeeds, MeasureName } from "../../src/schema/measure.ts";
import { readBy } from "../../src/schema/objection.ts";

test("every measure has a unit, and is taken with what it needs and not without", () => {
  expect(Object.keys(measureNeeds).toSorted()).toEqual([...MeasureName.options].toSorted());
  const said = { day: "180 d", patient: 3, state: "titreM" };
  for (const measure of MeasureName.options) {
    expect([measure, readBy(Measure, { measure, ...said }).ok]).toEqual([measure, true]);
    for (const need of measureNeeds[measure].needs) {
      const { [need]: _, ...rest } = said;
      expect(readBy(Measure, { measure, ...rest })).toMatchObject({
        ok: false,
        failures: [{ path: [need], failure: { remedy: `state ${need}: ${measure} needs it` } }],
      });
    }
  }
});

test("days of which no sum is kept are refused, in what is subtracted too", () => {
  expect(readBy(Measure, { measure: "gain", day: 90 })).toMatchObject({ ok: false, failures: [{ path: ["day"] }] });
  expect(readBy(Answer, { measure: "units", minus: { measure: "days", day: 91 } })).toMatchObject({
    ok: false,
    failures: [{ path: ["minus", "day"] }],
  });
});
