import { amount } from "../../words/amount.ts";
import { Equation } from "../equation.tsx";
import type { EquationText } from "../equation-text.ts";
import { antibody } from "../equations/antibody.tsx";
import { bloodCounts } from "../equations/blood-counts.tsx";
import { bloodVolume } from "../equations/blood-volume.tsx";
import { drive } from "../equations/drive.tsx";
import { inhibition } from "../equations/inhibition.tsx";
import { lifespan } from "../equations/lifespan.tsx";
import { plasmaCells } from "../equations/plasma-cells.tsx";
import { supply } from "../equations/supply.tsx";
import { survival } from "../equations/survival.tsx";
import { titre } from "../equations/titre.tsx";
import { transit } from "../equations/transit.tsx";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { citing } from "../sources/citing.ts";
import { parameterOf, quoteParameter } from "../parameter-words.ts";
import { SymbolsLedger } from "../tables/symbols-ledger.tsx";

/** The model in equations, each with a sentence in words and its symbols explained. */
export function EquationsSection({ tables }: { readonly tables: MethodsTables }) {
  const { parameters } = tables;
  const cite = citing(tables.references);
  const q = (symbol: string): string => quoteParameter(parameters, symbol);
  const spread = parameterOf(parameters, "L").value / Math.sqrt(parameterOf(parameters, "nL").value);
  const steps: readonly (readonly [words: string, equation: EquationText])[] = [
    [
      `**Health.** Blood volume follows from sex, height and weight (${cite("Nadler 1962")}), and a healthy marrow replaces each day what wears out that day: all the haemoglobin there is, divided by the lifespan of red cells.`,
      bloodVolume,
    ],
    [
      "**Drive.** Erythropoietin rises by the same factor for every gram by which haemoglobin falls, is blunted after allografting, and the marrow that it drives consumes it; the drive saturates. In health, where nothing blunts erythropoietin, *g* is 1.",
      drive,
    ],
    [
      "**Survival of progenitors.** Antibody and inhibiting cells kill progenitors on their way: at the level A50 of antibody half survive, and the steepness says how suddenly. Progenitors of a cord-blood unit without the antigen escape the antibody, not the cells.",
      survival,
    ],
    [
      "**Supply and output.** What the marrow commits is drive times supply times survival, of the graft and of infused cord blood. Supply follows what feeds it with the turnover of progenitors; infused cells fade. Doses with and without the antigen are two pools.",
      supply,
    ],
    [
      "**Plasma cells.** Those of the host are lost at a rate that immunosuppression lowers and a regimen can change in either direction; depletion and the donor's cells add to it. A depleting drug spares a share of the cells present at its start, from itself and from nothing else.",
      plasmaCells,
    ],
    [
      "**Antibody.** Both kinds are made in proportion to the plasma cells, flow between plasma and the space outside it, and are cleared from plasma. Each is scaled so that plasma cells held at 1 would keep it at its starting level.",
      antibody,
    ],
    [
      "**Inhibition by cells.** Where the disease is not antibody-driven, cells inhibit the marrow; that fades slowly from diagnosis on, and a regimen can calm it. Calming may lower the output of antibody too, by a share that belongs to the regimen.",
      inhibition,
    ],
    [
      "**Reticulocytes.** A committed cell reaches the blood as a reticulocyte after its time as a normoblast and a transit through the marrow that is shorter the lower haemoglobin is, and stops being one at a fixed age. Reticulocytes are all cells between those two ages.",
      transit,
    ],
    [
      `**Mature cells.** They then pass ${q("nL")} equal stages, which gives a lifespan with a mean of ${q("L")} and a standard deviation of ${amount(spread, 1)} d. Transfused cells have the ages of a donor's and fill the stages evenly, so that one chain carries both. A small random loss acts on every stage.`,
      lifespan,
    ],
    [
      "**Blood counts.** Haemoglobin is all the haemoglobin in circulation over blood volume. The percentage of reticulocytes falls with every transfusion although the marrow makes no fewer; whatever is decided by reticulocytes is therefore decided by the absolute count.",
      bloodCounts,
    ],
    [
      "**Titre.** A laboratory reports whole doublings, IgM and IgG apart; one step is one doubling, and below 1:2 nothing is seen. The noise has the standard deviation of the table and is off in comparisons.",
      titre,
    ],
  ];
  return (
    <MethodsSection entry={methodEntry("equations")}>
      {(prose) => (
        <>
          {prose(
            "Rates are per day; a rate of change stands on the left as d/d*t*. Values below the equations are the typical ones of the table of parameters.",
          )}
          {steps.map(([words, equation]) => (
            <>
              {prose(words)}
              <Equation key={equation.id} equation={equation} parameters={parameters} />
            </>
          ))}
          {prose("All symbols once more, in one place.")}
          <SymbolsLedger tables={tables} />
        </>
      )}
    </MethodsSection>
  );
}
