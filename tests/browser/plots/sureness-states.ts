import indices from "../../../data/influence.csv?raw";
import posterior from "../../../data/posterior.csv?raw";
import diagnostics from "../../../data/posterior-diagnostics.csv?raw";
import { drawnName, type InfluenceInput, ridgeOf, type ToldNumber } from "../../../src/plots/index.ts";
import type { InfluenceRow } from "../../../src/schema/influence-row.ts";

const names = {
  parameters: new Map([
    ["bE", "blunting of erythropoietin after allografting"],
    ["hA", "steepness of inhibition"],
    ["SD", "erythroid supply of the graft (1 = a healthy marrow)"],
    ["A0", "isoagglutinin at diagnosis (1 halves survival)"],
    ["kP", "loss of host plasma cells, self-limited class"],
  ]),
  regimens: new Map([["rituximab", "rituximab"]]),
};

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = csv.trimEnd().split("\n");
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell])));
}

const shippedNumbers: readonly ToldNumber[] = rowsOf(diagnostics).map((row) => {
  const { key = "" } = row;
  const of = (name: string): number => Number(row[name]);
  return {
    key,
    studied: row["studied"] === "yes",
    ...drawnName(key, names),
    priorMean: of("priorMean"),
    priorSd: of("priorSd"),
    posteriorMean: of("posteriorMean"),
    posteriorSd: of("posteriorSd"),
    ratio: of("ratio"),
  };
});

const [first] = shippedNumbers;

/** What the figure of identifiability is drawn of: numbers told of; null: not read yet. */
export const toldStates: Readonly<Record<string, readonly ToldNumber[] | null>> = {
  "not read yet": null,
  "one number": first === undefined ? [] : [first],
  "nothing told": shippedNumbers.map((number) => ({ ...number, posteriorMean: number.priorMean, ratio: 1 })),
  "beyond the axis": shippedNumbers.slice(0, 3).map((number) => ({ ...number, posteriorMean: 1e3, ratio: 0.5 })),
  shipped: shippedNumbers,
};

const pairs = rowsOf(posterior).map((row) => ({ a0: Number(row["A0"]), kP: Number(row["kP"]) }));

/** What the figure of the ridge is drawn of. */
export const ridgeStates = {
  "not read yet": null,
  "ten draws": ridgeOf(pairs.slice(0, 10)),
  "a ridge": ridgeOf(pairs.map(({ a0 }) => ({ a0, kP: Math.log(a0) / 60 }))),
  "all alike": ridgeOf(pairs.map(() => ({ a0: 1, kP: 10 }))),
  shipped: ridgeOf(pairs),
} as const;

const watch = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };

function limited(value: number, half: number) {
  return { value, lower: value - half, upper: value + half };
}

/** A tornado over draws of so many numbers, none (null: not asked yet), about an outcome. */
function influenceOf(count: number | null, outcome: "independent" | "units", draws = 200): InfluenceInput {
  const leanings = shippedNumbers.slice(0, count ?? 0).map(({ key }, index) => ({
    key,
    low: limited(30 - index / 4, 4),
    high: limited(40 + index / 4, 4),
    span: limited(10 + index / 2, 6),
    correlation: draws < 50 ? null : limited(0.5 - index / 20, 0.1),
  }));
  const measurements = (["simulated", "classes", "death", "relapse"] as const)
    .slice(0, count ?? 0)
    .map((study, index) => ({
      study,
      name: study === "simulated" ? "Hazard ratio of independence, rituximab or donor lymphocytes or neither" : null,
      n: 100,
      removed: limited(0.6 - index / 8, 0.1),
      worth: 40,
    }));
  const influence = { draws, patients: 80, mean: 35, sd: 9, lower: 20, upper: 51, leanings, measurements };
  return {
    influence: count === null ? null : influence,
    names,
    arm: watch,
    asked: { outcome, day: 180 },
    horizon: 365,
  };
}

/** What a tornado over draws is drawn of. */
export const influenceStates = {
  "not asked yet": influenceOf(null, "independent"),
  "one number": influenceOf(1, "independent"),
  "few draws, of units": influenceOf(6, "units", 12),
  "all numbers": influenceOf(44, "independent"),
} as const;

const shippedRows: readonly InfluenceRow[] = rowsOf(indices).map((row) => {
  const of = (name: string): number => Number(row[name]);
  return {
    arm: "watch",
    measure: "independent",
    day: 180,
    patients: 128,
    rows: 512,
    keys: row["keys"] ?? "",
    first: of("first"),
    firstLower: of("firstLower"),
    firstUpper: of("firstUpper"),
    total: of("total"),
    totalLower: of("totalLower"),
    totalUpper: of("totalUpper"),
    correlation: of("correlation"),
  };
});

/** What the figure of Sobol's indices is drawn of. */
export const indicesStates = {
  "not read yet": { rows: null, names },
  "one row": { rows: shippedRows.slice(0, 1), names },
  "far outside": { rows: shippedRows.slice(0, 2).map((row) => ({ ...row, firstLower: -0.9, totalUpper: 2.3 })), names },
  shipped: { rows: shippedRows, names },
} as const;

/** What a figure of measurements has beside that: names for its arms, and the size of its studies. */
export const measured = { arms: [watch], n: 100 } as const;
