import type { TornadoParameter } from "../../plots/index.ts";
import type { SweepInSight } from "../cells/sweep-in-sight.ts";
import { parameterName } from "../population/parameter-name.ts";

/** The parameters of a sweep of each, with the answers at both their ends. */
export function tornadoParameters({
  base,
  points,
}: Pick<SweepInSight, "base" | "points">): readonly TornadoParameter[] {
  return (base?.swept ?? []).flatMap(({ symbol, name, unit, value }): TornadoParameter[] => {
    const [low, high] = points.filter(({ parameter }) => parameter === symbol);
    if (low === undefined || high === undefined) return [];
    return [
      {
        symbol,
        name: parameterName({ symbol, name }),
        unit: unit ?? "",
        usual: base?.request.parameters[symbol] ?? value,
        low: { at: Number(low.value), summary: low.summary },
        high: { at: Number(high.value), summary: high.summary },
      },
    ];
  });
}
