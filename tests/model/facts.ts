import type { Facts } from "../../src/schema/facts.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { type Typical, typicalValues } from "../../src/model/typical.ts";
import { dataTexts } from "../data/data-texts.ts";

/** The shipped facts, parsed as the lab parses them. */
export const facts: Facts = ((): Facts => {
  const opened = openTables(dataTexts);
  if (!opened.ok) throw new Error(opened.failures.map(({ message }) => message).join("\n"));
  return opened.value.facts;
})();

/** Typical values with some of them changed. */
export function typicalWith(changed: Readonly<Record<string, number>>): Typical {
  return typicalValues(facts.parameters, changed);
}
