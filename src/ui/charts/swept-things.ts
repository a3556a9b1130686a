import { sentenceCase, type SweptThing } from "../../plots/index.ts";
import { unitWords } from "../methods/parameter-words.ts";
import { parameterName } from "../population/parameter-name.ts";
import type { ControlValue } from "../../schema/control-value.ts";
import type { Parameter } from "../../schema/parameter.ts";
import { settingTable } from "../../schema/setting-table.ts";
import { isRunSetting } from "../../schema/sweep-cell.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { sweptValue } from "../tables/sweep-facts.ts";

/** The value that a run itself has of what is varied, where it is one number or word. */
function ownValue(
  vary: string,
  { settings }: Pick<RunFacts, "settings">,
  set: Readonly<Record<string, number>>,
  row: Parameter | undefined,
): ControlValue | null {
  if (vary === "dose") return 1;
  if (!isRunSetting(vary)) return set[vary] ?? row?.value ?? null;
  const said = settings[vary];
  if (typeof said === "boolean") return said ? "on" : "off";
  return vary === "seed" ? null : said;
}

/** What a sweep varies as its figures name it: "Window", "Factor on every dose but the first arm’s", "Mean red-cell lifespan, d". */
export function sweptThing(
  vary: string,
  values: readonly ControlValue[],
  facts: Pick<RunFacts, "settings">,
  set: Readonly<Record<string, number>>,
  parameters: readonly Parameter[] | null,
): SweptThing {
  const row = parameters?.find(({ symbol }) => symbol === vary);
  const setting = settingTable.simulate.find(({ name }) => name === vary);
  const named =
    row === undefined
      ? vary
      : [sentenceCase(parameterName(row)), unitWords(row)].filter((words) => words !== "").join(", ");
  return {
    name: vary === "dose" ? "Factor on every dose but the first arm’s" : (setting?.label ?? named),
    values: values.map((value) => ({ value, words: sweptValue(vary, value) })),
    own: ownValue(vary, facts, set, row),
  };
}
