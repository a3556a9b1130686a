import { Sym } from "../maths/sym.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { symbolMeaning } from "../symbol-meaning.ts";
import { symbols } from "../symbols.ts";
import { Ledger } from "./ledger.tsx";

/** Every symbol of the equations and what it means. */
export function SymbolsLedger({ tables: { parameters } }: { readonly tables: MethodsTables }) {
  const rows = Object.entries(symbols).map(([name, symbol]) => ({
    key: name,
    cells: [
      <math>
        <Sym {...symbol} />
      </math>,
      symbolMeaning(symbol, parameters),
    ],
  }));
  return <Ledger caption="Symbols" heads={["Symbol", "Meaning"]} headed={1} groups={[{ heading: null, rows }]} />;
}
