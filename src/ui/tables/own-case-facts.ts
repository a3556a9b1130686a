import { nounFor } from "../../base/counted.ts";
import type { OwnCase } from "../../schema/own-case.ts";
import type { OwnView } from "../../schema/own-file.ts";
import { clockWords } from "../own/column-words.ts";
import type { Fact, FactGroup } from "./facts.ts";

/** Own cases that have a column each. */
export const mostOwn = 12;

const notStated = "not stated";
const fared: Readonly<Record<OwnCase["outcome"], string>> = {
  independent: "",
  died: "not reached, died on ",
  relapsed: "not reached, relapsed on ",
  "second graft": "not reached, second graft on ",
  "still dependent": "not yet on ",
};

type OwnFact = (row: OwnCase) => string | null;

/** The rows of the published patients with the reader's own beside them: what their file states stands where a published fact does, the rest in rows of its own; everything else is said to be not stated. */
export function withOwnFacts(groups: readonly FactGroup[], published: number, own: OwnView): readonly FactGroup[] {
  const rows = own.rows.slice(0, mostOwn);
  const origin = clockWords[own.clock];
  const day = (value: number | null): string | null => (value === null ? null : `day ${value} from ${origin}`);
  const unit = (value: number | null, name: string): string | null => (value === null ? null : `${value} ${name}`);
  const same: Readonly<Record<string, OwnFact>> = {
    "Free of transfusions, as reported": ({ outcome, time }) => `${fared[outcome]}day ${time} from ${origin}`,
    "Followed until": ({ outcome, time }) => (outcome === "still dependent" ? day(time) : null),
    Transfusions: ({ units }) => (units === null ? null : `${units} ${nounFor(units, "red-cell unit")}`),
    "Isoagglutinin before": titres,
    "First dose": () => (own.clock === "therapy" ? "day 0 of your file" : null),
    Diagnosed: ({ prcaDay }) => (prcaDay === null ? null : `day ${prcaDay} from transplant`),
    Report: () => `your file, ${own.file}`,
  };
  const further: Readonly<Record<string, OwnFact>> = {
    Group: ({ group }) => group,
    "Watched from": ({ entry }) => day(entry),
    "Haemoglobin on day 0": ({ haemoglobin }) => unit(haemoglobin, "g/dL"),
    "Reticulocytes on day 0": ({ reticulocytes }) => unit(reticulocytes, "× 10⁹/L"),
  };
  const valuesOf = (fact: OwnFact | undefined): readonly string[] => rows.map((row) => fact?.(row) ?? notStated);
  const unstated = Array.from({ length: published }, () => notStated);
  return [
    ...groups.map(({ heading, facts }) => ({
      heading,
      facts: facts.map((fact): Fact => ({ ...fact, values: [...fact.values, ...valuesOf(same[fact.label])] })),
    })),
    {
      heading: "In your file",
      facts: Object.entries(further).map(([label, fact]) => ({ label, values: [...unstated, ...valuesOf(fact)] })),
    },
  ];
}

function titres({ titreM, titreG }: OwnCase): string | null {
  const parts = [titreM === null ? [] : `IgM 1:${titreM}`, titreG === null ? [] : `IgG 1:${titreG}`].flat();
  return parts.length === 0 ? null : parts.join(", ");
}
