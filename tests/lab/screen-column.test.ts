import { describe, expect, test } from "vitest";
import { screenColumn } from "../../src/lab/screen-column.ts";

const times = (count: number, text: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => text(i));
const people = ["Anna Meier", "Ben Ortiz", "Chiara Rossi", "Dmitri Orlov", "Eva Lang", "Farid Haddad"];

describe("a column is at risk", () => {
  test.each<[string, string, readonly string[], string, string]>([
    ["name", "Patient name", people, "name", "By its name it holds names of people."],
    ["name", "initials", ["AM", "BO", "C. R."], "name", "By its name it holds names of people."],
    ["name", "who", [...people, ""], "name", "What look like names of people in 6 of 6 filled cells."],
    [
      "surname",
      "patient",
      ["Meier", "Ortiz", "Rossi"],
      "name",
      "What look like names of people in 3 of 3 filled cells.",
    ],
    ["birth", "date of birth", ["1970-01-02"], "birth date", "By its name it holds dates of birth."],
    ["birth", "DOB", ["1970"], "birth date", "By its name it holds dates of birth."],
    ["birth", "Geburtsjahr", ["1970"], "birth date", "By its name it holds dates of birth."],
    [
      "date",
      "time",
      ["2021-03-05", "2021-04-05", ""],
      "calendar date",
      "Calendar dates in 2 of 2 filled cells. Here days are counted, from an origin without a date.",
    ],
    [
      "date",
      "events",
      ["well", "seen 05.03.2021", "well"],
      "calendar date",
      "Calendar dates in 1 of 3 filled cells. Here days are counted, from an origin without a date.",
    ],
    [
      "date",
      "date of transplant",
      ["44197", "44230"],
      "calendar date",
      "By its name it holds dates, as a spreadsheet counts them.",
    ],
    ["record", "MRN", ["1", "2"], "record number", "By its name it holds record numbers."],
    ["record", "hospital number", ["A1"], "record number", "By its name it holds record numbers."],
    [
      "record",
      "id",
      times(20, (i) => String(1_000_000 + 37 * i)),
      "record number",
      "Numbers as long as record numbers in 20 of 20 filled cells.",
    ],
    [
      "record",
      "x",
      ["a", "b", "123456789"],
      "record number",
      "Numbers as long as record numbers in 1 of 3 filled cells.",
    ],
    ["contact", "E-mail", ["x"], "contact", "By its name it holds addresses or telephone numbers."],
    [
      "contact",
      "x",
      ["a", "b", "a@b.example"],
      "contact",
      "E-mail addresses or telephone numbers in 1 of 3 filled cells.",
    ],
    ["contact", "x", ["+49 170 1234567"], "contact", "E-mail addresses or telephone numbers in 1 of 1 filled cells."],
    [
      "text",
      "course",
      times(6, (i) => `was given ${i} units in spring and recovered`),
      "free text",
      "Long texts, hardly two of them alike: they can say who somebody is.",
    ],
    ["text", "comments", ["none", "well"], "free text", "By its name it holds free text."],
  ])("%s: %s of %j", (_, name, texts, kind, says) => {
    expect(screenColumn(name, texts)).toEqual({ kind, says });
  });
});

describe("a column is not", () => {
  test.each<[string, readonly string[]]>([
    ["id", times(40, (i) => `P${i}`)],
    ["id", times(40, (i) => `ERY-2021-${i}`)],
    ["time", times(40, (i) => String(i * 11))],
    ["time", [...times(39, (i) => String(i)), "2021-03-05"]],
    ["outcome", times(40, (i) => ["Still Dependent", "Second Graft", "Independent"][i % 3] ?? "")],
    ["treatment name", times(40, (i) => ["Cord Blood", "Plasma Exchange"][i % 2] ?? "")],
    ["name", ["P01", "P02"]],
    ["hb", ["8.123456789", "7,123456"]],
    ["platelets", ["150000", "150000", "150000"]],
    ["notes", ["", ""]],
    ["notes", ["1", "2"]],
    ["invented", times(40, () => "invented patient")],
    ["year", ["2019", "2020"]],
    ["IgM", ["1:64", "1:128"]],
    ["prca day", ["44", "51"]],
  ])("%s", (name, texts) => {
    expect(screenColumn(name, texts)).toBeNull();
  });
});
