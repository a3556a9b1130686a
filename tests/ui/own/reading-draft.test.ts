import { expect, test } from "vitest";
import {
  columnsRead,
  haemoglobinIn,
  meaningOf,
  nothingChosen,
  outcomeWords,
  reticulocytesIn,
} from "../../../src/ui/own/reading-draft.ts";
import { column, inspected } from "./inspected.ts";

const named = column("surname", "id", { risk: { kind: "name", says: "words like names" } });

test("a column stands as guessed until it is chosen otherwise, not read included", () => {
  const day = column("day", "time");
  expect(meaningOf(nothingChosen, day)).toBe("time");
  expect(meaningOf({ ...nothingChosen, meant: new Map([["day", "entry"]]) }, day)).toBe("entry");
  expect(meaningOf({ ...nothingChosen, meant: new Map([["day", null]]) }, day)).toBeNull();
});

test("a column that could identify a person is left out, chosen or not, until it is to be read all the same", () => {
  expect(meaningOf(nothingChosen, named)).toBeNull();
  expect(meaningOf({ ...nothingChosen, meant: new Map([["surname", "group"]]) }, named)).toBeNull();
  expect(meaningOf({ ...nothingChosen, risked: new Set(["surname"]) }, named)).toBe("id");
  expect(columnsRead(inspected(named), nothingChosen, "id")).toEqual(["code"]);
});

test("a unit is the one chosen, else the one its column's name states, else none", () => {
  const both = inspected(column("Hb g/L", "haemoglobin"), column("retics", "reticulocytes"));
  expect(haemoglobinIn(both, nothingChosen)).toBe("g/L");
  expect(haemoglobinIn(both, { ...nothingChosen, haemoglobin: "g/dL" })).toBe("g/dL");
  expect(reticulocytesIn(both, nothingChosen)).toBeNull();
  expect(reticulocytesIn(both, { ...nothingChosen, reticulocytes: "%" })).toBe("%");
  expect(haemoglobinIn(inspected(), nothingChosen)).toBeNull();
});

test("words of the outcome column have the meaning chosen, else a guess that says so, else none", () => {
  const draft = { ...nothingChosen, outcomes: new Map([["died", "relapsed" as const]]) };
  expect(outcomeWords(inspected(), draft)).toEqual([
    { word: "independent", outcome: "independent", guessed: true },
    { word: "died", outcome: "relapsed", guessed: false },
    { word: "7", outcome: null, guessed: false },
  ]);
});

test("there are no words without a single outcome column of few words", () => {
  const draft = (name: string) => ({
    ...nothingChosen,
    meant: new Map([
      ["status", null],
      [name, "outcome" as const],
    ]),
  });
  const file = inspected(column("other", null), column("many", null));
  expect(outcomeWords(file, { ...nothingChosen, meant: new Map([["status", null]]) })).toBeNull();
  expect(outcomeWords(file, { ...nothingChosen, meant: new Map([["other", "outcome"]]) })).toBeNull();
  expect(outcomeWords(file, draft("many"))).toBeNull();
  expect(outcomeWords(file, draft("other"))?.map(({ outcome }) => outcome)).toEqual(["still dependent", "independent"]);
});
