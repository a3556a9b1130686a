import { percent } from "../../../plots/index.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { parameterOf, quoteParameter } from "../parameter-words.ts";

/** The order of things within a day, when blood is given, and iron. */
export function DaySection({ tables: { parameters } }: { readonly tables: MethodsTables }) {
  const q = (symbol: string): string => quoteParameter(parameters, symbol);
  return (
    <MethodsSection entry={methodEntry("day")}>
      {(prose) =>
        prose(`Within a day things happen in this order.

1. The blood of the morning follows from what was committed before.
2. On the day of a visit, blood is given if it is needed.
3. A plasma exchange leaves a share of the antibody in plasma; a bolus leaves a share of the plasma cells.
4. The day is recorded: haemoglobin and antibody after these events, reticulocytes by their mass before the transfusion.
5. Everything moves on to the next morning.

Rates act from their first day up to, not including, the day after their last. Exchanges and boluses fall on whole days. An exchange touches plasma only: antibody outside flows back within days.

**Transfusions.** Visits are every ${q("visit")}, from day −40 on. If haemoglobin is below ${q("threshold")} and at least ${q("minInterval")} have passed since the last transfusion, ${q("units")} units are given. A unit holds ${q("mHb")} of haemoglobin, of which ${percent(parameterOf(parameters, "rho").value)} survives the first day. Units are group O and irradiated. The error of a haemoglobin measurement (SD ${q("sdHb")}) is off in comparisons. Threshold and interval of visits are settings of a run, and transfusion independence is defined relative to them: with a higher threshold the same marrow is independent later, after more blood.

**Iron.** Every gram of haemoglobin given brings ${parameterOf(parameters, "ironPerGram").value} mg of iron, the cells that do not survive included. What is given less what is lost equals what is stored, circulates, and is under way in the marrow.`)
      }
    </MethodsSection>
  );
}
