import { counted } from "../../base/counted.ts";
import type { SweepBase } from "../../notebook/index.ts";
import { listed } from "../words/listed.ts";

/** Parameters that a sweep of each leaves as they are, by reason. */
export function SkippedParameters({ skipped }: Pick<SweepBase, "skipped">) {
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  if (reasons.length === 0) return null;
  return (
    <details class="facts-note">
      <summary>
        {counted(skipped.length, "parameter")} {skipped.length === 1 ? "is left as it is" : "are left as they are"}
      </summary>
      <ul>
        {reasons.map((reason) => {
          const symbols = skipped.filter(({ why }) => why === reason).map(({ symbol }) => symbol);
          return (
            <li key={reason}>
              {listed(symbols)}: {reason}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
