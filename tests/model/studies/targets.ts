import { targetTable, type Target } from "../../../src/schema/target.ts";
import { parseTable } from "../../../src/tables/index.ts";
import { dataTexts, regimenIds } from "../../data/data-texts.ts";

/** The shipped targets, parsed as the lab parses them. */
export const targets: readonly Target[] = ((): readonly Target[] => {
  const parsed = parseTable(targetTable, "targets.csv", dataTexts.targets, regimenIds);
  if (!parsed.ok) throw new Error(parsed.failures.map(({ message }) => message).join("\n"));
  return parsed.value.rows;
})();
