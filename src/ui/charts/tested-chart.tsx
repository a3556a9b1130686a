import { counted } from "../../base/counted.ts";
import { useMemo } from "preact/hooks";
import { failed, ok } from "../../base/result.ts";
import {
  type FigurePlace,
  testedFigure,
  testedFinding,
  testedHeight,
  testedOf,
  testedSeries,
  testedTable,
} from "../../plots/index.ts";
import { testedIn } from "../../schema/answered-rows.ts";
import { CellFailure } from "../cells/cell-failure.tsx";
import type { CellContext } from "../cells/cell-context.ts";
import { failuresBehind } from "../cells/failures-behind.ts";
import { useAnswer } from "../cells/use-answer.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";

interface TestedChartProps {
  readonly cellKey: string;
  readonly context: CellContext;
}

/** Each published number beside what studies of its size would report. */
export function TestedChart({ cellKey, context }: TestedChartProps) {
  const phone = usePhone();
  const { answered, failures } = useTested(context);
  const tested = useMemo(() => (answered === null ? null : testedOf(answered.value)), [answered]);
  const refused = context.view.plan.cells.some(({ key, failures: own }) => key === cellKey && own.length > 0);
  const wrong = [...failuresBehind(context.view, cellKey), ...failures];
  const options = (place: FigurePlace) => ({ ...place, tested });
  const draws = answered?.value.find((row) => row.draws !== null)?.draws ?? null;
  return (
    <>
      {wrong.length > 0 && <CellFailure cellKey={cellKey} failures={wrong} context={context} />}
      {!refused && (
        <FigurePanel
          name="tested"
          title="Published numbers beside their prediction intervals"
          subtitle="Each study simulated with its design and its number of patients. Fitted: the model was calibrated to the number, which is no test. Predicted: it was not. Misses first, then the least expected."
          finding={tested === null ? "" : testedFinding(tested)}
          stale={false}
          phone={phone}
          summary={null}
          seed=""
          stamp={`targets.csv, predictions.csv${draws === null ? "" : ` · ${counted(draws, "parameter draw")}`}`}
          arms={[]}
          height={(place) => testedHeight(options(place))}
          draw={(place) => testedFigure(options(place))}
          series={(place) => testedSeries(options(place))}
          table={tested === null ? null : testedTable(tested)}
          inputs={[tested]}
        />
      )}
    </>
  );
}

function useTested({ lab }: CellContext) {
  return useAnswer("tested", async () => {
    const rows = await lab.query({ table: "tested", where: {} });
    return rows.ok ? ok(testedIn(rows.value)) : failed(...rows.failures);
  });
}
