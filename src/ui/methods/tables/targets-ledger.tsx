import type { Target } from "../../../schema/target.ts";
import type { MethodsTables } from "../methods-tables.ts";
import { SourceText } from "../sources/source-text.tsx";
import { Ledger } from "./ledger.tsx";
import { Stated } from "./stated.tsx";

const heads = ["Study", "Who", "What", "Day", "Value", "n", "To know"];
const roles = [
  { role: "fit", heading: "To be used in a calibration" },
  { role: "predict", heading: "Held back to check one" },
  { role: "context", heading: "Context" },
] as const;

/** The published numbers that a calibration would use, by role. */
export function TargetsLedger({ tables: { targets, references } }: { readonly tables: MethodsTables }) {
  const groups = roles.map(({ role, heading }) => ({
    heading,
    rows: targets
      .filter((target) => target.role === role)
      .map((target) => ({
        key: target.id,
        cells: [
          <SourceText source={target.study} references={references} />,
          target.population,
          target.statistic,
          dayWords(target),
          valueWords(target),
          <Stated text={target.n} />,
          target.note ?? "",
        ],
      })),
  }));
  return <Ledger caption="Published numbers by role" heads={heads} groups={groups} />;
}

function dayWords({ day, clock }: Target): string {
  const of = clock === null ? "clock not stated" : `from ${clock === "therapy" ? "first dose" : clock}`;
  return day === null ? of : `${day}, ${of}`;
}

function valueWords({ value, low, high, level }: Target): string {
  const limits = low === null || high === null ? "" : `${low} to ${high}`;
  const covered = level === null ? limits : `${100 * level}\u00a0% limits ${limits}`;
  if (value === null) return covered;
  return limits === "" ? String(value) : `${value} (${covered})`;
}
