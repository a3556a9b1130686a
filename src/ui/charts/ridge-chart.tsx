import { counted } from "../../base/counted.ts";
import { useMemo } from "preact/hooks";
import { failed, ok } from "../../base/result.ts";
import { ridgeFigure, ridgeFinding, ridgeLayout, ridgeOf, ridgeSeries, ridgeTable } from "../../plots/index.ts";
import { numbersIn } from "../../schema/answered-rows.ts";
import { CellFailure } from "../cells/cell-failure.tsx";
import type { CellContext } from "../cells/cell-context.ts";
import { useAnswer } from "../cells/use-answer.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import type { ChartProps } from "./chart-props.ts";
import { useDiagnostics } from "./use-diagnostics.ts";

const columns = ["A0", "kP"];

/** Whether the studies tell antibody at diagnosis from the loss of the cells that make it. */
export function RidgeChart({ cellKey, context }: ChartProps) {
  const phone = usePhone();
  const { answered, failures } = useDraws(context);
  const diagnostics = useDiagnostics(context);
  const ridge = useMemo(
    () =>
      answered === null ? null : ridgeOf(answered.value.map((row) => ({ a0: row["A0"] ?? NaN, kP: row["kP"] ?? NaN }))),
    [answered],
  );
  const ratioOf = (key: string): number | null =>
    diagnostics.answered?.value.find((row) => row.key === key)?.ratio ?? null;
  const [a0, kP] = [ratioOf("A0"), ratioOf("kP")];
  return (
    <>
      {failures.length > 0 && <CellFailure cellKey={cellKey} failures={failures} context={context} />}
      <FigurePanel
        name="ridge"
        title="Much antibody lost fast, or little lost slowly?"
        subtitle="A dot a draw. Dashed: where antibody, lost as fast as its plasma cells, would fall on one day to the level that halves progenitor survival. Open circles with bars: the median and the middle half of each fifth of the draws by isoagglutinin."
        finding={ridge === null ? "" : ridgeFinding(ridge, a0 === null || kP === null ? null : { a0, kP })}
        stale={false}
        phone={phone}
        summary={null}
        seed=""
        stamp={`estimated, not of the run above · posterior.csv${ridge === null ? "" : `, ${counted(ridge.draws.length, "draw")}`}`}
        arms={[]}
        height={(place) => ridgeLayout(place).height}
        draw={(place) => ridgeFigure({ ...place, ridge })}
        series={(place) => ridgeSeries({ ...place, ridge })}
        table={ridge === null ? null : ridgeTable(ridge)}
        inputs={[ridge]}
      />
    </>
  );
}

function useDraws({ lab }: CellContext) {
  return useAnswer("posterior", async (table) => {
    const rows = await lab.query({ table, where: {}, columns });
    return rows.ok ? ok(numbersIn(rows.value)) : failed(...rows.failures);
  });
}
