import type { SurvivalReport } from "../../schema/survival-report.ts";
import { csvText } from "../../share/index.ts";
import { type CountKind, cellOf } from "./count-table.ts";
import { reportView } from "./group-view.ts";
import { groupTests, testNote } from "./group-tests.ts";
import { countWords, observedFacts } from "./observed-facts.ts";
import { patientCount } from "./patient-count.ts";

const counted: readonly { readonly kind: CountKind; readonly heading: string }[] = [
  { kind: "watched", heading: "Still dependent and watched" },
  { kind: "independent", heading: "Have become independent" },
  { kind: "lost", heading: "Died, relapsed or had a second graft first" },
  { kind: "censored", heading: "Still dependent when last seen" },
];

/** All that the panel shows in numbers, as CSV, masked as on the page: a number a line, a group a column. */
export function observedCsv(report: SurvivalReport, origin: string, days: readonly number[], mask: boolean): string {
  const { groups, small } = reportView(report, days, mask);
  const facts = observedFacts(groups, days.at(-1) ?? 0);
  return csvText(
    [
      ["Independent of transfusion, observed", `days from ${origin}`, patientCount(report, mask)],
      ...(small.length === 0 ? [] : [["Fewer than five patients, left out", ...small]]),
      ...(mask
        ? [["Counts from 1 to 4 read <5; masked: a count or number from which one of them could be worked out"]]
        : []),
      ["", "", ...groups.map(({ name }) => name)],
      ...facts.flatMap(({ heading, facts: rows }) =>
        rows.map(({ label, values }) => [heading ?? "", label, ...values]),
      ),
      ...counted.flatMap(({ kind, heading }) =>
        days.map((day) => [
          heading,
          `day ${day}`,
          ...groups.map(({ counts }) => countWords(cellOf(counts, day, kind))),
        ]),
      ),
      ...testLines(report),
    ].map((line) => line.map((cell) => cell.replaceAll("\u00a0", " "))),
  );
}

function testLines(report: SurvivalReport): readonly (readonly string[])[] {
  const tests = groupTests(report);
  if (tests.length === 0) return [];
  return [
    ["", "", "chi-squared", "degrees of freedom", "P"],
    ...tests.map(({ label, values }) => ["Tests between groups", label, ...values]),
    ["", testNote(report)],
  ];
}
