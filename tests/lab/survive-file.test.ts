import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { survivalReport } from "../../src/lab/survival-report.ts";
import { surviveFile } from "../../src/lab/survive-file.ts";
import type { SurvivalRequest } from "../../src/schema/survival-request.ts";

const asked: SurvivalRequest = {
  file: "times.csv",
  text: "",
  time: "days",
  status: "event",
  group: null,
  entry: null,
  limits: "log-log",
  taus: [180, 365],
};
const plain = "days,event,arm,from\n10,1,a,\n12.5,0,b,3\n20,2,a,0\n";
const expected = survivalReport(
  { time: [10, 12.5, 20], status: [1, 0, 2], entry: [null, 3, 0], group: ["a", "b", "a"] },
  { limits: "log-log", taus: [180, 365] },
);

test.each([
  ["commas", plain],
  ["a byte-order mark and Windows line ends", `\uFEFF${plain.replaceAll("\n", "\r\n")}`],
  ["tabs", plain.replaceAll(",", "\t")],
  ["semicolons and decimal commas", plain.replaceAll(",", ";").replace("12.5", "12,5")],
  ["a line that says what parts cells", `sep=;\n${plain.replaceAll(",", ";").replace("12.5", "12,5")}`],
  ["quotes, spaces and a blank line", plain.replace("12.5", '" 12.5 "').replace("20,2", "\n20, 2")],
])("%s: the columns are found and read", (_, text) => {
  expect(surviveFile({ ...asked, text, group: "arm", entry: "from" })).toEqual({ ok: true, value: expected });
});

test("the reference's file gives the report of its columns", () => {
  const text = readFileSync("data/reference/survival/synthetic.csv", "utf8");
  const report = surviveFile({ ...asked, text, time: "time", status: "event", group: "arm" });
  expect(report.ok && report.value.groups.map(({ n }) => n)).toEqual([300, 300, 300]);
});

function failures(request: Partial<SurvivalRequest>): readonly string[] {
  const report = surviveFile({ ...asked, ...request });
  return report.ok ? [] : report.failures.map(({ message }) => message);
}

test.each([
  ["a missing column", { time: "day" }, ['unknown column: "day" (times.csv row 1)']],
  [
    "two missing columns",
    { time: "x", group: "y" },
    ['unknown column: "x" (times.csv row 1)', 'unknown column: "y" (times.csv row 1)'],
  ],
  ["a blank time", { text: "days,event\n1,1\n,1\n" }, ["blank time (times.csv row 3, column days)"]],
  ["a blank status", { text: "days,event\n1,\n" }, ["blank status (times.csv row 2, column event)"]],
  ["a blank group", { text: "days,event,g\n1,1,\n", group: "g" }, ["blank group (times.csv row 2, column g)"]],
  ["no number", { text: "days,event\n1,1\nsoon,1\n" }, ['unreadable time: "soon" (times.csv row 3, column days)']],
  ["a negative time", { text: "days,event\n-4,1\n" }, ['negative time: "-4" (times.csv row 2, column days)']],
  ["half a status", { text: "days,event\n4,0.5\n" }, ['impossible status: "0.5" (times.csv row 2, column event)']],
  [
    "an entry at the time",
    { text: "days,event,from\n4,1,4\n", entry: "from" },
    ['late entry: "4" (times.csv row 2, column from)'],
  ],
  [
    "two wrong cells in a row",
    { text: "days,event\nx,y\n" },
    ['unreadable time: "x" (times.csv row 2, column days)', 'unreadable status: "y" (times.csv row 2, column event)'],
  ],
  ["a short row", { text: "days,event\n4\n" }, ["wrong number of cells: 1 (times.csv row 2)"]],
  ["no rows", { text: "days,event\n" }, ["no rows (times.csv)"]],
  ["nothing", { text: "" }, ["empty file (times.csv)"]],
])("%s is refused with its place", (_, request, messages) => {
  expect(failures({ text: plain, ...request })).toEqual(messages);
});

test("a mistyped column is told which was meant, another which there are", () => {
  const remedies = ["day", "x"].map((time) => {
    const report = surviveFile({ ...asked, text: plain, time });
    return report.ok ? "" : report.failures[0]?.remedy;
  });
  expect(remedies).toEqual(['did you mean "days"?', 'use one of "days", "event", "arm", "from"']);
});

test("a column asked for in two meanings is refused", () => {
  expect(failures({ text: plain, status: "days" })).toEqual(['column with two meanings: "days" (times.csv)']);
  expect(failures({ text: plain, group: "event" })).toEqual(['column with two meanings: "event" (times.csv)']);
});

test("of many bad rows the first twenty are named, and the others counted", () => {
  const text = `days,event\n${"x,1\n".repeat(5000)}`;
  const messages = failures({ text });
  expect(messages).toHaveLength(21);
  expect(messages[19]).toBe('unreadable time: "x" (times.csv row 21, column days)');
  expect(messages[20]).toBe("4980 more failures, not listed (times.csv)");
});

test("a column with more different cells than it can have meanings is refused", () => {
  const rows = Array.from({ length: 60 }, (_, row) => `${row},${row % 30},id${row}`);
  const text = ["days,event,id", ...rows].join("\n");
  expect(failures({ text, group: "id" })).toEqual([
    "too many kinds of events: 29 (times.csv, column event)",
    "too many groups: 60 (times.csv, column id)",
  ]);
});

test("a request that is none is refused", () => {
  expect(failures({ text: plain, taus: [-1] })).toEqual(["impossible taus entry 1: -1"]);
});
