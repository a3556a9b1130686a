import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Parameter } from "../../schema/parameter.ts";
import { AmountSetting } from "../controls/amount-setting.tsx";
import { FactValue } from "../tables/fact-value.tsx";
import { parameterName } from "./parameter-name.ts";
import type { ParameterStanding } from "./parameter-standing.ts";

interface ParameterRowProps {
  /** With the range that may be typed just now. */
  readonly parameter: Parameter;
  readonly standing: ParameterStanding;
  readonly changed: boolean;
  readonly set: (value: number) => Result<unknown, Failure>;
  readonly reset: () => void;
}

/** One parameter, to change where it acts; otherwise with the reason why not. */
export function ParameterRow({ parameter, standing, changed, set, reset }: ParameterRowProps) {
  const { symbol, value, unit, low, high, betweenPatients, source, standing: kind } = parameter;
  const name = parameterName(parameter);
  const measure = unit ?? "";
  return (
    <tr data-parameter={symbol} class={changed ? "parameters-changed" : undefined}>
      <th scope="row">
        {name} <span class="parameters-symbol">{symbol}</span>
      </th>
      <td>
        {standing.fixed === null ? (
          <AmountSetting
            label=""
            name={`${name}, ${symbol}`}
            value={standing.value}
            unit={measure}
            range={`${low ?? ""}–${high ?? ""} ${measure}`.trim()}
            set={(typed) => set(typed ?? value)}
          />
        ) : (
          <>
            {standing.value} {measure} <span class="parameters-why">{standing.fixed}</span>
          </>
        )}
      </td>
      <td data-head="Typical">
        {value}
        {changed && (
          <button type="button" class="button button-text" aria-label={`Reset ${name} to ${value}`} onClick={reset}>
            Reset
          </button>
        )}
      </td>
      <td data-head="Between patients">{betweenPatients === null ? "none" : spreadWords(betweenPatients)}</td>
      <td data-head="Source">
        <FactValue text={source ?? "none"} /> <span class="parameters-why">{kind}</span>
      </td>
    </tr>
  );
}

/** A spread as the table says it, in words: "log-normal .08" is an SD of the log of 0.08. */
function spreadWords(spread: string): string {
  const sd = /^log-normal (.+)$/u.exec(spread)?.[1];
  return sd === undefined ? spread : `SD of the log ${Number(sd)}`;
}
