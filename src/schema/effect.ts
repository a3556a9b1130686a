import * as z from "zod/mini";
import { choice, days, formed, number, orBlank, regimen, text, whole } from "./table-column.ts";
import type { RowRule, TableSchema } from "./table-schema.ts";

const share = { min: 0, max: 1 };
const horizon = { min: 0, max: 1460, unit: "d" };
const span = { min: 1, max: 1460, unit: "d" };

/** One dosed effect of a regimen on the therapy clock. Its `size` is a rate (1/d), a theta, a fraction left, eps, mIU/mL or a rise, by kind. */
export const Effect = z.strictObject({
  regimen: regimen("whose effect it is"),
  kind: choice("the mechanism", [
    "deplete",
    "bolus",
    "net",
    "remove",
    "immunosuppression",
    "gvp",
    "supply",
    "calm",
    "epo",
    "graft",
  ]),
  role: formed(
    "default = acts in every run; scenario = switched on by the reader, by name",
    /^(default|scenario: \S.*)$/,
    '"default" or "scenario: NAME"',
  ),
  day: whole("day of the first dose", horizon),
  every: orBlank(whole("days between doses", span)),
  doses: whole("number of doses", { min: 1, max: 400 }),
  onDays: orBlank(days("days of the doses, where they follow no interval")),
  days: orBlank(whole("how long a dose acts", span)),
  size: number(
    "typical size: rate (deplete, gvp; 1/d), theta (net), fraction left (bolus, remove), level (immunosuppression), share of a marrow (supply), share calmed (calm), mIU/mL added (epo), relative rise (graft)",
    { min: -10, max: 1e5 },
  ),
  distribution: orBlank(text("what is not known about the size")),
  decay: orBlank(number("time constant of a fading effect, not a half-life", { min: 0.1, max: 1460, unit: "d" })),
  lag: orBlank(whole("days from the dose to the start of its effect", horizon)),
  spared: orBlank(number("deplete: share of the plasma cells that escapes", share)),
  escapeShare: orBlank(number("supply: share of units that lack the antigen", share)),
  output: orBlank(number("calm: share by which full calming lowers the output of antibody", share)),
  note: orBlank(text("what else")),
});
export type Effect = z.infer<typeof Effect>;
export type EffectKind = Effect["kind"];

/** The columns that some kinds of effect cannot do without, and that do nothing in the others. */
export const neededColumns = ["days", "decay", "spared", "escapeShare", "output"] as const;

/** Which of those columns each kind has. */
export const effectNeeds: Readonly<Record<Effect["kind"], readonly (typeof neededColumns)[number][]>> = {
  deplete: ["days", "spared"],
  bolus: [],
  net: ["days"],
  remove: [],
  immunosuppression: ["days"],
  gvp: [],
  supply: ["decay", "escapeShare"],
  calm: ["decay", "output"],
  epo: ["days"],
  graft: ["days"],
};

const complete = neededColumns.map((column): RowRule<Effect> => {
  const kinds = Object.entries(effectNeeds).flatMap(([kind, columns]) => (columns.includes(column) ? [kind] : []));
  return {
    says: `${kinds.join(", ")}: ${column} is stated`,
    column,
    reason: "missing",
    message: `missing ${column}`,
    remedy: `state ${column}: ${kinds.join(", ")} cannot act without it`,
    holds: (row) => row[column] !== null || !effectNeeds[row.kind].includes(column),
  };
});

const fractions: readonly Effect["kind"][] = ["bolus", "remove", "calm"];

/** effects.csv */
export const effectTable: TableSchema<Effect> = {
  name: "effects",
  says: "One dosed effect of a regimen a row, on the therapy clock.",
  row: Effect,
  rules: [
    ...complete,
    {
      says: "several doses: every or onDays is stated, never both",
      column: "every",
      reason: "missing",
      message: "unclear dose days",
      remedy: "state every for several doses at an interval, or onDays alone with doses 1",
      holds: (row) =>
        row.onDays === null ? row.doses === 1 || row.every !== null : row.every === null && row.doses === 1,
    },
    {
      says: `size of ${fractions.join(", ")}: 0 to 1; only net and graft may be negative`,
      column: "size",
      reason: "range",
      message: "impossible size",
      remedy: `use 0 to 1 for ${fractions.join(", ")}; 0 or more for all but net and graft`,
      holds: (row) =>
        fractions.includes(row.kind)
          ? row.size >= 0 && row.size <= 1
          : row.size >= 0 || row.kind === "net" || row.kind === "graft",
    },
  ],
  key: null,
};
