import { ok } from "../../base/result.ts";
import {
  beliefCount,
  beliefFigure,
  beliefFinding,
  beliefSeries,
  beliefTable,
  chanceRows,
  type FigurePlace,
} from "../../plots/index.ts";
import { beliefsIn } from "../../schema/answered-rows.ts";
import { CellFailure } from "../cells/cell-failure.tsx";
import { useAnswer } from "../cells/use-answer.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import type { ChartProps } from "./chart-props.ts";

/** What is believed of the effect all cord-blood regimens share: the prior, and what the data made of it, always both. */
export function BeliefChart({ cellKey, context }: ChartProps) {
  const phone = usePhone();
  const { answered, failures } = useAnswer("belief", async () => {
    const rows = await context.lab.query({ table: "belief", where: {} });
    return rows.ok ? ok(beliefsIn(rows.value)) : rows;
  });
  const of = (when: "prior" | "posterior") => answered?.value.find((row) => row.when === when);
  const [prior, posterior] = [of("prior"), of("posterior")];
  const belief = prior === undefined || posterior === undefined ? null : { prior, posterior };
  const { showsError } = context.open;
  const withoutError = !showsError.value;
  if (failures.length > 0) return <CellFailure cellKey={cellKey} failures={failures} context={context} />;
  return (
    <FigurePanel
      name="belief"
      title="What is believed of cord blood, before and after the data"
      subtitle="Chance that cells from cord blood change the loss of the plasma cells that make the antibody. Ring: prior, which is assumed; dot: after all fitted studies and, at half weight, the three patients. The three regimens share one effect."
      finding={beliefFinding(belief, withoutError)}
      stale={false}
      phone={phone}
      summary={null}
      seed=""
      stamp="effects.csv, posterior.csv: calibrated, not measured"
      arms={[]}
      height={(place: FigurePlace) => chanceRows(place, beliefCount).height}
      draw={(place) => beliefFigure({ ...place, belief, withoutError })}
      series={(place) => beliefSeries({ ...place, belief })}
      table={beliefTable(belief, withoutError)}
      error={showsError}
      inputs={[belief, withoutError]}
    />
  );
}
