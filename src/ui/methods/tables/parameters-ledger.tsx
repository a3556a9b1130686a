import { parameterName } from "../../population/parameter-name.ts";
import type { Parameter } from "../../../schema/parameter.ts";
import { Sym } from "../maths/sym.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { rangeWords, spreadWords, valueWords } from "../parameter-words.ts";
import { SourceText } from "../sources/source-text.tsx";
import { symbolOfParameter } from "../symbols.ts";
import { Ledger } from "./ledger.tsx";
import { groupedParameters } from "./parameter-groups.ts";

interface ParametersLedgerProps {
  readonly tables: MethodsTables;
  /** Values that a population of this notebook changes, by symbol. */
  readonly changed: ReadonlyMap<string, readonly number[]>;
}

const heads = ["Parameter", "Value", "Range to type", "Between patients", "Not known", "Source", "Standing"];

/** Every number of the model with range, spread, source and standing, and beside it what this notebook changes. */
export function ParametersLedger({ tables: { parameters, references }, changed }: ParametersLedgerProps) {
  const groups = groupedParameters(parameters).map(({ heading, rows }) => ({
    heading,
    rows: rows.map((row) => ({
      key: row.symbol,
      cells: [
        <ParameterName parameter={row} />,
        <ParameterValue parameter={row} values={changed.get(row.symbol) ?? []} />,
        rangeWords(row) ?? <span class="ledger-quiet">fixed</span>,
        spreadWords(row) ?? <span class="ledger-quiet">the same in all</span>,
        row.prior ?? <span class="ledger-quiet">none stated</span>,
        <SourceText source={row.source} references={references} />,
        row.standing,
      ],
    })),
  }));
  return <Ledger caption="Parameters with sources" heads={heads} groups={groups} />;
}

function ParameterName({ parameter }: { readonly parameter: Parameter }) {
  const { symbol } = parameter;
  const written = symbolOfParameter(symbol);
  return (
    <>
      {written !== undefined && (
        <>
          <math>
            <Sym {...written} />
          </math>{" "}
        </>
      )}
      {parameterName(parameter)} <code>{symbol}</code>
    </>
  );
}

function ParameterValue({ parameter, values }: { readonly parameter: Parameter; readonly values: readonly number[] }) {
  return (
    <>
      {valueWords(parameter)}
      {values.map((value) => (
        <strong class="parameter-changed">this notebook: {valueWords(parameter, value)}</strong>
      ))}
    </>
  );
}
