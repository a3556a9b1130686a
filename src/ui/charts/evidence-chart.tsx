import { useMemo } from "preact/hooks";
import { failed, ok } from "../../base/result.ts";
import {
  evidenceFigure,
  evidenceFinding,
  evidenceHeight,
  evidenceOf,
  evidenceSeries,
  evidenceTable,
  type FigurePlace,
} from "../../plots/index.ts";
import { evidenceIn, regimensIn } from "../../schema/answered-rows.ts";
import type { ChartCell } from "../../schema/chart-cell.ts";
import { CellFailure } from "../cells/cell-failure.tsx";
import type { CellContext } from "../cells/cell-context.ts";
import { failuresBehind } from "../cells/failures-behind.ts";
import { useAnswer } from "../cells/use-answer.ts";
import { useCases } from "../cells/use-cases.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { Disagreements } from "../evidence/disagreements.tsx";
import { contradictions } from "../evidence/contradictions.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";

interface EvidenceChartProps {
  readonly cellKey: string;
  readonly cell: ChartCell;
  readonly context: CellContext;
}

/** What is published of the regimens, by grade, and the reports that do not go together side by side. */
export function EvidenceChart({ cellKey, cell, context }: EvidenceChartProps) {
  const phone = usePhone();
  const { cases } = useCases(context.view, [cell.of]);
  const { answered, failures } = useTables(context);
  const evidence = useMemo(
    () =>
      cases === null || answered === null ? null : evidenceOf(cases, answered.value.regimens, answered.value.rows),
    [cases, answered],
  );
  const refused = context.view.plan.cells.some(({ key, failures: own }) => key === cellKey && own.length > 0);
  const wrong = [...failuresBehind(context.view, cellKey), ...failures];
  const options = (place: FigurePlace) => ({ ...place, evidence });
  const disagree = evidence === null || cases === null ? [] : contradictions(evidence, cases);
  return (
    <>
      {wrong.length > 0 && <CellFailure cellKey={cellKey} failures={wrong} context={context} />}
      {!refused && (
        <FigurePanel
          name="evidence"
          title="What is published, by regimen and grade"
          subtitle={`Points: groups in which every patient was counted; filled with exact 95\u00a0% limits (Clopper–Pearson), open with limits as published. Recovered and failed: ${evidence === null ? "" : `the ${evidence.counted} `}patients published one by one; viral cases and those without a transplant are left out.`}
          finding={evidence === null ? "" : evidenceFinding(evidence)}
          stale={false}
          phone={phone}
          summary={null}
          seed=""
          stamp={`published, not simulated · cases.csv${evidence === null ? "" : ` n = ${evidence.rows}`}, cohorts.csv, targets.csv, regimens.csv`}
          arms={[]}
          height={(place) => evidenceHeight(options(place))}
          draw={(place) => evidenceFigure(options(place))}
          series={(place) => evidenceSeries(options(place))}
          table={evidence === null ? null : evidenceTable(evidence)}
          inputs={[evidence]}
        />
      )}
      {disagree.length > 0 && <Disagreements all={disagree} />}
    </>
  );
}

function useTables({ lab }: CellContext) {
  return useAnswer("evidence", async () => {
    const regimens = await lab.query({ table: "regimens", where: {} });
    const rows = await lab.query({ table: "evidence", where: {} });
    if (!regimens.ok) return failed(...regimens.failures);
    if (!rows.ok) return failed(...rows.failures);
    return ok({ regimens: regimensIn(regimens.value), rows: evidenceIn(rows.value) });
  });
}
