import { type ObservedGroup } from "../../plots/index.ts";
import type { SurvivalReport } from "../../schema/survival-report.ts";
import { FactsTable } from "../tables/facts-table.tsx";
import { groupTests, testNote } from "./group-tests.ts";
import { GroupName } from "./group-name.tsx";
import type { ReportView } from "./group-view.ts";
import { saveText } from "../own/save-text.ts";
import { observedCsv } from "./observed-csv.ts";
import { observedFacts } from "./observed-facts.ts";

interface ObservedNumbersProps {
  readonly report: SurvivalReport;
  readonly view: ReportView;
  readonly groups: readonly ObservedGroup[];
  readonly mask: boolean;
  readonly origin: string;
  /** The days on which counts may be shown. */
  readonly days: readonly number[];
}

/** The observed cases in numbers: shares, quartiles and means with limits, tests between groups, and all of it to save. */
export function ObservedNumbers({ report, view, groups, mask, origin, days }: ObservedNumbersProps) {
  const tests = groupTests(report);
  return (
    <div class="observed-numbers">
      <p class="figure-title">Your cases in numbers</p>
      <FactsTable
        caption="Your cases in numbers, by group"
        heads={view.groups.map(({ name }) => ({
          key: name,
          head: <GroupName look={groups.find((group) => group.name === name) ?? null} name={name} share={null} />,
        }))}
        groups={observedFacts(view.groups, days.at(-1) ?? 0)}
      />
      {tests.length > 0 && (
        <>
          <FactsTable
            caption="Tests between your groups"
            heads={["χ²", "degrees of freedom", "P"].map((head) => ({ key: head, head }))}
            groups={[{ heading: "Tests between groups", facts: tests }]}
          />
          <p class="observed-note">{testNote(report)}</p>
        </>
      )}
      <p>
        <button
          type="button"
          class="button observed-save"
          onClick={() => saveText("own-cases-in-numbers.csv", observedCsv(report, origin, days, mask))}
        >
          Save as CSV
        </button>
      </p>
    </div>
  );
}
