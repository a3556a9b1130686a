import * as z from "zod/mini";
import { studiedKeys } from "./studied-keys.ts";
import { choice, number, text, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

const most = 1e6;

const means = Object.fromEntries<z.ZodMiniNumber>(
  studiedKeys.map((key) => [key, number(`mean of ${key}`, { min: -most, max: most })]),
);

/** What the draws would have been under another setting of the studies. */
export const PosteriorSensitivity = z.strictObject({
  variant: text("the setting"),
  way: choice("the shipped draws as they are; these weighted by their likelihood; a sample drawn anew", [
    "shipped",
    "weighted",
    "own run",
  ]),
  draws: whole("how many draws there are", { min: 1, max: most }),
  worth: number(
    "how many independent draws the means are worth: by the weights; in an own run by families of the sampler, of the middle key",
    { min: 0, max: most },
  ),
  least: number("the same of the key whose mean is worth least", { min: 0, max: most }),
  ...means,
});
export type PosteriorSensitivity = z.infer<typeof PosteriorSensitivity>;

/** posterior-sensitivity.csv */
export const posteriorSensitivityTable: TableSchema<PosteriorSensitivity> = {
  name: "posterior-sensitivity",
  says: "What the draws would have been under other settings of the studies, a setting a row: the first 200 draws of posterior.csv, weighted by their likelihood under it over that shipped; where weights would leave fewer than 20 draws worth something a smaller sample drawn anew, and one such under the shipped setting that starts elsewhere. Where few draws are worth anything the means are rough. Written by `npm run erythron -- sensitivity`, which gives the same bits again.",
  row: PosteriorSensitivity,
  rules: [],
  key: "variant",
};
