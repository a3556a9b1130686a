import { type FigureArm, percent } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import { FactsTable } from "../tables/facts-table.tsx";
import { ArmName } from "../arms/arm-name.tsx";

const every = 30;

/** The curves as numbers, folded until asked for. */
export function IncidenceTable({
  summary,
  arms,
}: {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
}) {
  if (summary === null) return null;
  const days = Array.from({ length: Math.floor(summary.horizon / every) + 1 }, (_, index) => index * every);
  if (days.at(-1) !== summary.horizon) days.push(summary.horizon);
  const shareOn = (arm: string, day: number): string => {
    const share = summary.arms.find((candidate) => candidate.arm === arm)?.incidence.independent[day];
    return share === undefined ? "not simulated" : percent(share);
  };
  return (
    <details class="figure-table">
      <summary>Table</summary>
      <FactsTable
        caption="Share of simulated patients who have become independent, by days from first dose"
        heads={arms.map(({ arm, slot, shortLabel }) => ({ key: arm, head: <ArmName slot={slot} name={shortLabel} /> }))}
        groups={[
          {
            heading: null,
            facts: days.map((day) => ({ label: `day ${day}`, values: arms.map(({ arm }) => shareOn(arm, day)) })),
          },
        ]}
      />
    </details>
  );
}
