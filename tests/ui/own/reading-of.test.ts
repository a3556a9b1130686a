import { describe, expect, test } from "vitest";
import { OwnReading } from "../../../src/schema/own-file.ts";
import { nothingChosen, type ReadingDraft } from "../../../src/ui/own/reading-draft.ts";
import { readingOf } from "../../../src/ui/own/reading-of.ts";
import { column, inspected } from "./inspected.ts";

const said: ReadingDraft = {
  ...nothingChosen,
  clock: "therapy",
  outcomes: new Map([["7", "still dependent"]]),
};

function unsaid(...asked: Parameters<typeof readingOf>): readonly string[] {
  const reading = readingOf(...asked);
  return reading.ok ? [] : reading.failures.map(({ at, short }) => `${at}: ${short}`);
}

describe("what is still to say", () => {
  test("stands in the order of the page", () => {
    const file = inspected(column("hb", "haemoglobin"), column("retics", "reticulocytes"));
    expect(unsaid(file, { ...nothingChosen, meant: new Map([["day", null]]) })).toEqual([
      "columns: day of the outcome",
      'outcomes: what "7" means',
      "clock: the clock",
      "haemoglobin: the unit of haemoglobin",
      "reticulocytes: the unit of reticulocytes",
    ]);
  });

  test("is nothing where no column names the patient: the lab counts the rows", () => {
    expect(unsaid(inspected(), { ...said, meant: new Map([["code", null]]) })).toEqual([]);
  });

  test("is which of two columns is meant, and why a column cannot be the outcome", () => {
    expect(unsaid(inspected(column("day2", "time")), said)).toEqual(["columns: one column as day of the outcome"]);
    const meant = new Map([
      ["status", null],
      ["free", "outcome" as const],
    ]);
    expect(unsaid(inspected(column("free", null)), { ...said, meant })).toEqual(["columns: an outcome of few words"]);
  });

  test("says that the column it would be is left out for what it could tell", () => {
    const risk = { kind: "calendar date", says: "dates" } as const;
    const file = inspected(column("seen", "time", { risk }));
    const reading = readingOf(file, { ...said, meant: new Map([["day", null]]) });
    const says = 'Say which column is the day of the outcome. "seen" may be, but could identify a person.';
    expect(reading).toMatchObject({ ok: false, failures: [{ at: "columns", says }] });
  });

  test("is no unit of a column that is not read, and none that the name states", () => {
    const file = inspected(column("hb", "haemoglobin"), column("retics (%)", "reticulocytes"));
    expect(unsaid(file, { ...said, meant: new Map([["hb", null]]) })).toEqual([]);
  });
});

describe("a reading", () => {
  test("holds what was said and guessed, and is one the lab takes", () => {
    const risk = { kind: "record number", says: "long numbers" } as const;
    const file = inspected(column("Hb g/L", "haemoglobin"), column("mrn", "group", { risk }), column("note", null));
    const reading = readingOf(file, { ...said, risked: new Set(["mrn"]) });
    expect(reading).toEqual({
      ok: true,
      value: {
        file: "ward.csv",
        columns: { code: "id", day: "time", status: "outcome", "Hb g/L": "haemoglobin", mrn: "group" },
        clock: "therapy",
        haemoglobin: "g/L",
        reticulocytes: "10^9/L",
        outcomes: { independent: "independent", died: "died", "7": "still dependent" },
        risked: ["mrn"],
      },
    });
    expect(reading.ok && OwnReading.safeParse(reading.value).success).toBe(true);
  });

  test("leaves out what could identify a person, unless that was said", () => {
    const named = column("surname", "group", { risk: { kind: "name", says: "words like names" } });
    const reading = readingOf(inspected(named), said);
    expect(reading).toMatchObject({ ok: true, value: { risked: [], columns: { code: "id" } } });
    expect(reading.ok && reading.value.columns).not.toHaveProperty("surname");
  });
});
