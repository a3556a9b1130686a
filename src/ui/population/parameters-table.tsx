import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Parameter } from "../../schema/parameter.ts";
import type { Simulate } from "../../schema/simulate-cell.ts";
import { classSymbols } from "./parameter-groups.ts";
import { withPresentRange } from "./parameter-range.ts";
import { ParameterRow } from "./parameter-row.tsx";
import { parameterStanding } from "./parameter-standing.ts";

interface ParametersTableProps {
  readonly title: string;
  readonly rows: readonly Parameter[];
  /** All of them. */
  readonly parameters: readonly Parameter[];
  readonly settings: Simulate;
  readonly changed: Readonly<Record<string, number>>;
  readonly set: (symbol: string, value: number) => Result<unknown, Failure>;
  readonly reset: (symbol: string) => void;
}

/** A group of parameters: value, typical value, range, spread between patients and source of each. */
export function ParametersTable(props: ParametersTableProps) {
  const { title, rows, parameters, settings, changed, set, reset } = props;
  const valueOf = (symbol: string): number =>
    changed[symbol] ?? parameters.find((row) => row.symbol === symbol)?.value ?? Number.NaN;
  const classes = rows.some(({ symbol }) => classSymbols.some((name) => name === symbol));
  return (
    <>
      {classes && (
        <p class="editor-says">
          The three shares add up to 1: when you set one, the others follow in their proportion. Nobody can tell at the
          bedside who belongs to which class.
        </p>
      )}
      <table class="parameters-table">
        <caption>
          <span class="unseen">{title}</span>
        </caption>
        <thead>
          <tr>
            {["Parameter", "Value", "Typical", "Between patients", "Source"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ParameterRow
              key={row.symbol}
              parameter={withPresentRange(row, parameters, valueOf)}
              standing={parameterStanding(row, settings, changed)}
              changed={changed[row.symbol] !== undefined}
              set={(value) => set(row.symbol, value)}
              reset={() => reset(row.symbol)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
