import type { InfluenceRow } from "../schema/influence-row.ts";
import type { Influence } from "./influence.ts";

const DIGITS = 4;
/** What is smaller is written as 0: a table has no exponents. */
const SMALLEST = 1e-4;

function written(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "";
  return Math.abs(value) < SMALLEST ? "0" : String(Number(value.toPrecision(DIGITS)));
}

/** What is asked: of which arm, which outcome, and how much was simulated. */
export type InfluenceAsked = Pick<InfluenceRow, "arm" | "measure" | "day" | "patients" | "rows">;

/** influence.csv: a row what varies together, four digits. */
export function influenceCsv(
  { arm, measure, day, patients, rows }: InfluenceAsked,
  { factors, posterior }: Pick<Influence, "factors" | "posterior">,
): string {
  const header =
    "arm,measure,day,patients,rows,keys,first,firstLower,firstUpper,total,totalLower,totalUpper,correlation";
  const lines = factors.map(({ keys, first, total }) => {
    const correlation = posterior.find(({ key }) => key === keys[0])?.correlation;
    const numbers = [first.value, first.lower, first.upper, total.value, total.lower, total.upper, correlation];
    return [arm, measure, day, patients, rows, keys.join(";"), ...numbers.map(written)].join(",");
  });
  return [header, ...lines, ""].join("\n");
}
