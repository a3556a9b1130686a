import { Sym } from "../maths/sym.tsx";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { parameterOf, quoteParameter } from "../parameter-words.ts";
import { Ledger } from "../tables/ledger.tsx";

const symbolOf = (of: string, index?: string) => (
  <math>{index === undefined ? <Sym of={of} /> : <Sym of={of} index={index} />}</math>
);

/** The three clocks, and what is known of one patient at any time. */
export function StateSection({ tables: { parameters } }: { readonly tables: MethodsTables }) {
  const q = (symbol: string): string => quoteParameter(parameters, symbol);
  const day = (symbol: string): number => parameterOf(parameters, symbol).value;
  const rows = [
    ["J", symbolOf("J"), "haemoglobin the marrow commits, g/d", "0 before; the equation from then on, with M at 0"],
    [
      "X",
      symbolOf("X", "k"),
      `mature cells, own and transfused in one chain of ${q("nL")} stages, g`,
      "own: none; transfused: 1.2 g/dL above the threshold, spread evenly over the stages",
    ],
    ["D", symbolOf("D"), "supply of the graft", "as drawn for the patient"],
    ["C", symbolOf("C"), "supply of infused cord blood", "0"],
    ["P", symbolOf("P"), "host plasma cells that make the antibody", "as many as leave 1 on day 0 if nothing is done"],
    ["A", symbolOf("A", "i"), "IgM and IgG in plasma", "in balance with P"],
    ["Q", symbolOf("Q", "i"), "IgM and IgG outside plasma", "in balance with plasma"],
    ["U", symbolOf("U"), "inhibition by cells", "as drawn; 0 where antibody drives the disease"],
    [
      "I",
      symbolOf("I"),
      "immunosuppression, a known function of time",
      `1 until day ${day("taperFrom")} after transplant, falling evenly to 0 on day ${day("taperTo")}: a setting`,
    ],
    ["iron", "iron", "body iron above the start, mg", "0"],
  ] as const;
  return (
    <MethodsSection entry={methodEntry("state")}>
      {(prose, line) => (
        <>
          {prose(`Times are days, never months, and every day belongs to a clock. The *transplant clock* counts from the graft, the *diagnosis clock* from the diagnosis of the aplasia, the *therapy clock* from the first dose of the compared regimen. A simulation begins 40 days before diagnosis; comparisons are reported on the therapy clock up to a horizon. Published times on different clocks are not pooled.

Diagnosis fell ${q("diagnosisQ0")} to ${q("diagnosisQ100")} after the transplant, with quartiles at ${q("diagnosisQ25")}, ${q("diagnosisQ50")} and ${q("diagnosisQ75")}; between these five points the logarithm of the day runs straight.

At any time a simulated patient is described by these quantities.`)}
          <Ledger
            caption="State of one simulated patient"
            heads={["Symbol", "What it is", "On day −40"]}
            headed={1}
            groups={[
              {
                heading: null,
                rows: rows.map(([key, symbol, what, start]) => ({ key, cells: [symbol, line(what), line(start)] })),
              },
            ]}
          />
        </>
      )}
    </MethodsSection>
  );
}
