import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { citing } from "../sources/citing.ts";
import { quoteParameter } from "../parameter-words.ts";

/** How chance is made, how the equations are solved, and why results are the same bits everywhere. */
export function NumbersSection({ tables: { parameters, references } }: { readonly tables: MethodsTables }) {
  const cite = citing(references);
  return (
    <MethodsSection entry={methodEntry("numbers")}>
      {(prose) =>
        prose(`**Chance** comes from a counter-based generator (Threefry-2x32 with 20 rounds, ${cite("Salmon 2011")}). Its key is the seed and a stream, its counter the patient and the number of the draw, so that a draw depends on nothing else: not on the arm, the order, or the worker that makes it. Normal numbers come from the inverse of their distribution. Words given as a seed stand for the first 32 bits of their SHA-256.

**The same bits.** Exponential, logarithm, power and the normal quantile are the project's own, with a fixed order of operations; JavaScript's differ between browsers. Patients are counted in whole numbers, which add up the same in any order. A model version, a seed and the settings therefore give the same result in every browser, with any number of workers, and a fingerprint of the counts says so.

**Solving.** One step is one day.

- Plasma cells decay exactly while immunosuppression stands still; a day uses its mean.
- Antibody follows the exact solution of its two equations, with secretion within the day as the parabola through morning, midday and night.
- The output of the marrow is computed at those three moments and joined by a parabola (Simpson's rule).
- On the day of an exchange and the two after it antibody comes back so fast that a parabola is too coarse; the day is then summed in sixteenths.
- The ${quoteParameter(parameters, "nL")} stages of mature cells move by the implicit midpoint rule, which keeps mean and spread of the lifespan as they are.
- Haemoglobin and the reticulocytes that depend on it are made to agree by Newton's method.

Delays need not be whole days.`)
      }
    </MethodsSection>
  );
}
