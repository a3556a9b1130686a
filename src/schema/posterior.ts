import * as z from "zod/mini";
import type { ParameterDraw } from "./parameter-draw.ts";
import { number, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

const most = 1e6;
const typical = "A0 kP bE SD hA beta kPPersistent T50 U0Cellular dU".split(" ");
const hazards = ["death", "relapse"];
const spreads = ["sd A0", "sd kP"];
const either = ["rituximab net", "dli net", "ibrutinib net", "msc net", "cord-blood net"];
const sizes = [
  "daratumumab deplete",
  "bortezomib bolus",
  "plasma-exchange remove",
  "immunoadsorption remove",
  "epo epo",
  "eltrombopag graft",
];
const killing =
  "cord-blood msc rituximab daratumumab bortezomib plasma-exchange immunoadsorption epo steroid taper dli ibrutinib";
const relapsing = ["taper", "dli"];

function columns(names: readonly string[], says: string, min: number, max = most) {
  return names.map((name) => [name, number(`${says} ${name}`, { min, max })] as const);
}

const numbers = Object.fromEntries<z.ZodMiniNumber>([
  ...columns([...typical, ...hazards], "typical value of", 0),
  ...columns(spreads, "SD of the log between patients:", 0, 5),
  ...columns(either, "size of the default effect", -10, 10),
  ...columns(sizes, "size of the default effect", 0),
  ...columns(["daratumumab spared"], "share that escapes:", 0, 1),
  ...columns(
    killing.split(" ").map((id) => `${id} death`),
    "factor on a hazard:",
    0.01,
    100,
  ),
  ...columns(
    relapsing.map((id) => `${id} relapse`),
    "factor on a hazard:",
    0.01,
    100,
  ),
]);

/** One draw of what nobody knows; the names are those of a `ParameterDraw`. */
const PosteriorDraw = z.strictObject({
  draw: whole("its number", { min: 1, max: most }),
  classSelfLimited: number("share self-limited", { min: 0, max: 1 }),
  classPersistent: number("share persistent", { min: 0, max: 1 }),
  classCellular: number("share not antibody-driven", { min: 0, max: 1 }),
  ...numbers,
});
type PosteriorDraw = z.infer<typeof PosteriorDraw>;

const rounding = 1e-9;

/** posterior.csv */
export const posteriorTable: TableSchema<PosteriorDraw> = {
  name: "posterior",
  says: "One joint draw a row of what nobody knows, equally likely and in random order: the first so many rows are so many fair draws. Drawn by `npm run erythron -- calibrate` from what the studies of targets.csv with role *fit* leave open of the priors; what no study tells anything of is drawn from its prior.",
  row: PosteriorDraw,
  rules: [
    {
      says: "the three classes add up to 1",
      column: "classSelfLimited",
      reason: "range",
      message: "impossible mix of classes",
      remedy: "let classSelfLimited, classPersistent, classCellular add up to 1",
      holds: ({ classSelfLimited, classPersistent, classCellular }) =>
        Math.abs(classSelfLimited + classPersistent + classCellular - 1) <= rounding,
    },
  ],
  key: "draw",
};

/** The draw of a row of posterior.csv, without the row's number. */
export function parameterDraw(row: PosteriorDraw): ParameterDraw {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== "draw"));
}
