import { expect, test } from "vitest";
import demonstration from "../../data/own-cases-demonstration.csv?raw";
import template from "../../data/own-cases-template.csv?raw";
import { guessColumns } from "../../src/lab/guess-columns.ts";
import { inspectSheet } from "../../src/lab/inspect-sheet.ts";
import { OwnCase } from "../../src/schema/own-case.ts";
import { sheetOf } from "../tables/opened-sheet.ts";

/** What columns of these names are taken for, a cell of each being "x". */
async function guessed(header: string, cells?: string): Promise<unknown> {
  const row = cells ?? header.replaceAll(/[^,]+/gu, "x");
  const sheet = await sheetOf("f.csv", `${header}\n${row}`);
  return Object.fromEntries(guessColumns(sheet, inspectSheet("f.csv", sheet).words));
}

test.each([
  ["template", `${template}${"x,".repeat(10)}x\n`],
  ["demonstration", demonstration],
])("every column of the %s file", async (_, text) => {
  const sheet = await sheetOf("f.csv", text);
  const { columns } = inspectSheet("f.csv", sheet);
  expect(columns.flatMap(({ meant }) => meant ?? [])).toEqual(Object.keys(OwnCase.shape));
  expect(columns.every(({ risk }) => risk === null)).toBe(true);
});

test.each<[string, Record<string, string>]>([
  ["pid,arm,t,status,hb", { pid: "id", arm: "group", t: "time", status: "outcome", hb: "haemoglobin" }],
  [
    "Patient,Treatment,Days,Event,Haemoglobin (g/L)",
    { Patient: "id", Treatment: "group", Days: "time", Event: "outcome", "Haemoglobin (g/L)": "haemoglobin" },
  ],
  [
    "Hgb [g/dl],retic %,igm,IgG titre",
    { "Hgb [g/dl]": "haemoglobin", "retic %": "reticulocytes", igm: "titreM", "IgG titre": "titreG" },
  ],
  ["timeToEvent,eventStatus,study_id", { timeToEvent: "time", eventStatus: "outcome", study_id: "id" }],
  ["time,follow_up,entry day", { time: "time", "entry day": "entry" }],
  [
    "Tage,Ergebnis,Gruppe,Hämoglobin",
    { Tage: "time", Ergebnis: "outcome", Gruppe: "group", Hämoglobin: "haemoglobin" },
  ],
  [
    "dias,resultado,grupo,hemoglobina",
    { dias: "time", resultado: "outcome", grupo: "group", hemoglobina: "haemoglobin" },
  ],
  [
    "day of outcome,outcome,day of PRCA diagnosis",
    { "day of outcome": "time", outcome: "outcome", "day of PRCA diagnosis": "prcaDay" },
  ],
  ["red cell units,hb,hb day 28", { "red cell units": "units", hb: "haemoglobin" }],
  [
    "id,time,outcome,titreM,titreG,units,prcaDay,entry",
    {
      id: "id",
      time: "time",
      outcome: "outcome",
      titreM: "titreM",
      titreG: "titreG",
      units: "units",
      prcaDay: "prcaDay",
      entry: "entry",
    },
  ],
])("%s", async (header, meant) => {
  expect(await guessed(header)).toEqual(meant);
});

test("months and weeks are never taken for days, nor an amount of IgM for its titre", async () => {
  expect(await guessed("time (months),follow-up weeks,date of outcome,IgM mg/dL,IgG [g/L]")).toEqual({});
});

test("where two fit alike, or the file has a name twice, none is taken", async () => {
  expect(await guessed("retic 1,retic 2")).toEqual({});
  expect(await guessed("time,time,outcome")).toEqual({ outcome: "outcome" });
});

test("an outcome is known by its words, or by its codes where there is one such column", async () => {
  expect(await guessed("a,b", "x,independent\ny,died")).toEqual({ b: "outcome" });
  expect(await guessed("a,b", "x,0\ny,1\nz,2")).toEqual({ b: "outcome" });
  expect(await guessed("a,b", "0,0\n1,1")).toEqual({});
  expect(await guessed("a,b", "x,1\ny,1")).toEqual({});
});
