import * as z from "zod/mini";
import { choice, formed, number, orBlank } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

const any = { min: -1e6, max: 1e6 };
const positive = { min: 0, max: 1e6 };

/** What the studies made of one number that nobody knows. */
export const PosteriorDiagnostic = z.strictObject({
  key: formed("a column of posterior.csv", /^[A-Za-z][A-Za-z0-9-]*( [A-Za-z0-9]+)?$/, "one or two words"),
  studied: choice("whether any of the studies tells of it", ["yes", "no"]),
  priorMean: number("its mean before the studies", any),
  priorSd: number("its SD before the studies", positive),
  posteriorMean: number("its mean after them", any),
  posteriorSd: number("its SD after them", positive),
  ratio: orBlank(number("SD after over SD before; blank where it does not vary", positive)),
  worth: orBlank(
    number("how many independent draws its mean after them is worth, by families of the sampler", positive),
  ),
  rHat: orBlank(number("how far the islands of the sample disagree; 1: not at all", positive)),
});
export type PosteriorDiagnostic = z.infer<typeof PosteriorDiagnostic>;

/** posterior-diagnostics.csv */
export const posteriorDiagnosticTable: TableSchema<PosteriorDiagnostic> = {
  name: "posterior-diagnostics",
  says: "A column of posterior.csv a row: before and after the studies. Written with it by `npm run erythron -- calibrate`.",
  row: PosteriorDiagnostic,
  rules: [],
  key: "key",
};
