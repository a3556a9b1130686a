import type { Cohort } from "../../../schema/cohort.ts";
import type { MethodsTables } from "../methods-tables.ts";
import { SourceText } from "../sources/source-text.tsx";
import { Ledger } from "./ledger.tsx";
import { Stated } from "./stated.tsx";

const heads = ["Study", "Who", "Given", "n", "Responded", "Days", "What counted", "Read"];

/** Every published group that was read, whatever it was given. */
export function CohortsLedger({ tables: { cohorts, references } }: { readonly tables: MethodsTables }) {
  const rows = cohorts.map((cohort, index) => ({
    key: String(index),
    cells: [
      <>
        <SourceText source={cohort.study} references={references} />
        {cohort.doi !== null && (
          <>
            {" "}
            <a href={`https://doi.org/${cohort.doi}`}>{cohort.doi}</a>
          </>
        )}
      </>,
      cohort.population,
      cohort.treatment,
      <Stated text={cohort.n} />,
      <Stated text={cohort.responders} />,
      <Stated text={daysWords(cohort)} />,
      cohort.definition,
      cohort.read,
    ],
  }));
  return <Ledger caption="Published groups" heads={heads} groups={[{ heading: null, rows }]} />;
}

function daysWords({ medianDays, meanDays, low, high, interval, hr, hrLow, hrHigh }: Cohort): string | null {
  if (hr !== null) return `hazard ratio ${hr} (${hrLow ?? "?"} to ${hrHigh ?? "?"})`;
  const middle = medianDays === null ? (meanDays === null ? null : `mean ${meanDays}`) : `median ${medianDays}`;
  if (middle === null) return interval;
  return low === null || high === null ? middle : `${middle} (${low} to ${high}; ${interval ?? "range"})`;
}
