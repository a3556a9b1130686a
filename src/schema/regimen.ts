import * as z from "zod/mini";
import { choice, formed, number, orBlank, text, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";
import { ordered } from "./row-order.ts";

const share = { min: 0, max: 1 };
const factor = { min: 0.01, max: 100 };
const logSd = { min: 0, max: 5 };

/** One regimen: what is known of it, its harm and its burden. SDs are of the log. */
export const Regimen = z.strictObject({
  id: formed("its name in settings, cases and effects", /^[a-z][a-z0-9-]*$/, "lower-case letters, digits and hyphens"),
  label: text("its name on the page"),
  grade: choice(
    "evidence: A randomised, B non-randomised comparison (null: it found nothing), C single-arm cohort, D case reports, E assumption",
    ["A", "B", "B null", "C", "D", "E"],
  ),
  n: whole("patients behind the grade", { min: 0, max: 1e6 }),
  design: text("what kind of study"),
  deathFactor: number("multiplies the hazard of death from the start of therapy", factor),
  deathSd: number("its uncertainty: SD of the log", logSd),
  relapseFactor: number("multiplies the hazard of relapse from the start of therapy", factor),
  relapseSd: number("its uncertainty: SD of the log", logSd),
  gvhd: orBlank(number("probability of acute GVHD II–IV; printed, never simulated", share)),
  gvhdLow: orBlank(number("its lower limit", share)),
  gvhdHigh: orBlank(number("its upper limit", share)),
  burden: text("what the patient goes through"),
  source: text("where the row comes from"),
  says: orBlank(text("what a reader should know of it")),
  cordBlood: orBlank(choice("yes = gives cord blood: what a run assumes of cord blood acts in it", ["yes"])),
});
export type Regimen = z.infer<typeof Regimen>;

/** regimens.csv */
export const regimenTable: TableSchema<Regimen> = {
  name: "regimens",
  says: "One regimen a row: evidence, harm, burden.",
  row: Regimen,
  rules: ordered<Regimen>(["gvhdLow", "gvhd", "gvhdHigh"]),
  key: "id",
};
