import { counted } from "../../base/counted.ts";
import type { SweepBase } from "../../notebook/index.ts";

interface SkippedParametersProps extends Pick<SweepBase, "skipped"> {
  /** What a parameter is called, by its symbol. */
  readonly called: (symbol: string) => string;
}

/** Parameters that a sweep of each leaves as they are, by reason. */
export function SkippedParameters({ skipped, called }: SkippedParametersProps) {
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  if (reasons.length === 0) return null;
  return (
    <details class="facts-note">
      <summary>
        {counted(skipped.length, "parameter")} {skipped.length === 1 ? "is left as it is" : "are left as they are"}
      </summary>
      <ul>
        {reasons.map((reason) => {
          const names = skipped.filter(({ why }) => why === reason).map(({ symbol }) => called(symbol));
          return (
            <li key={reason}>
              {names.join("; ")}: {reason}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
