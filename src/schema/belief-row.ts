import * as z from "zod/mini";
import { choice, number, text, whole } from "./table-column.ts";
import { ordered } from "./row-order.ts";
import type { TableSchema } from "./table-schema.ts";

const share = { min: 0, max: 1 };
const factor = { min: 0, max: 1000 };

/** What is believed of an effect on the loss of plasma cells that may be none: how likely each sign is, and how large it is where it is not none. */
export const BeliefRow = z.strictObject({
  effect: text("its column in posterior.csv"),
  when: choice("before or after the data", ["prior", "posterior"]),
  nothing: number("the chance that it is exactly none", share),
  faster: number("the chance that plasma cells are lost faster", share),
  slower: number("the chance that plasma cells are lost more slowly", share),
  low: number("5 % of the factor on the loss, where it is not 1", factor),
  high: number("95 % of the factor on the loss, where it is not 1", factor),
  draws: whole("numbers it is counted from", { min: 1, max: 1e6 }),
});
export type BeliefRow = z.infer<typeof BeliefRow>;

/** The table that the lab makes of the priors in effects.csv and of posterior.csv. */
export const beliefTable: TableSchema<BeliefRow> = {
  name: "belief",
  says: "What is believed of an effect, before and after the data, a row each.",
  row: BeliefRow,
  rules: ordered<BeliefRow>(["low", "high"]),
  key: null,
};
