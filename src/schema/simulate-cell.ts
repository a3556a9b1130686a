import * as z from "zod/mini";
import { Assumption } from "./assumption.ts";
import { CellId } from "./cell-id.ts";
import { orControl } from "./control-name.ts";
import { duration } from "./duration.ts";
import { Seed } from "./seed.ts";
import { oneOf, settings } from "./settings.ts";
import { simulateSettings as limits } from "./simulate-settings.ts";
import { Structure } from "./structure.ts";
import { Switch } from "./switch.ts";
import { titre } from "./titre.ts";

const patientsRemedy = "use a whole number from 1 to 1000000";
const drawsRemedy = "use a whole number from 0 to 400; 0 is typical values alone";
const startRemedy = "use treated (the published start days), or whole days after diagnosis from 0 to 720, as 88 d";
const thresholdRemedy = "use haemoglobin in g/dL from 6 to 10, as 7.5";
const precisionRemedy = "use percentage points from 0.1 to 20, as 2.5";
const days = (setting: "horizon" | "window" | "visit" | "taperFrom" | "taperTo") =>
  duration(limits[setting].low, limits[setting].high);

/** A further scenario row of effects.csv switched on: the regimen, a stroke, what the row's role says after "scenario:". */
export const Scenario = z
  .string("use a regimen and a role, as ucb-msc/calm")
  .check(z.regex(/^[a-z][a-z0-9-]{0,39}\/[a-z][a-z -]{0,59}(?<! )$/, "use a regimen and a role, as ucb-msc/calm"));

const taperRemedy = "use two days after transplant, as [100 d, 180 d]";

/** The days after transplant between which immunosuppression falls from full to none, unless a regimen changes it. */
const taper = z
  .tuple([days("taperFrom"), days("taperTo")], taperRemedy)
  .check(z.refine(([from, to]) => from < to, "use an earlier day and a later one, as [100 d, 180 d]"));

/** How sure a run is to be before it stops, in percentage points either way. */
const precision = z
  .number(precisionRemedy)
  .check(z.minimum(limits.precision.low, precisionRemedy), z.maximum(limits.precision.high, precisionRemedy));

/** The settings of a *simulate* cell that are one value each and that a sweep may vary; each by its own schema. */
export const runSettings = {
  patients: z
    .int(patientsRemedy)
    .check(z.minimum(limits.patients.low, patientsRemedy), z.maximum(limits.patients.high, patientsRemedy)),
  draws: z.int(drawsRemedy).check(z.minimum(limits.draws.low, drawsRemedy), z.maximum(limits.draws.high, drawsRemedy)),
  horizon: days("horizon"),
  window: days("window"),
  assume: oneOf(Assumption.options),
  structure: oneOf(Structure.options),
  start: z.union([z.literal("treated"), duration(limits.start.low, limits.start.high, startRemedy)], startRemedy),
  threshold: z
    .number(thresholdRemedy)
    .check(z.minimum(limits.threshold.low, thresholdRemedy), z.maximum(limits.threshold.high, thresholdRemedy)),
  visit: days("visit"),
  harm: Switch,
  titre: titre(limits.titre.low, limits.titre.high),
  seed: Seed,
};
export type RunSetting = keyof typeof runSettings;

function scenarios<Value extends z.ZodMiniType>(scenario: Value) {
  return z.array(scenario, "use a list, as [ucb-msc/calm]").check(z.maxLength(40, "use at most 40"));
}

/** A simulation: which arms, and every setting that decides its numbers, stated; what is not said, `fullSimulate` fills in. */
export const SimulateCell = settings({
  kind: z.literal("simulate"),
  id: CellId,
  arms: CellId,
  population: z.exactOptional(CellId),
  patients: z.exactOptional(runSettings.patients),
  precision: z.exactOptional(precision),
  draws: z.exactOptional(runSettings.draws),
  horizon: z.exactOptional(runSettings.horizon),
  window: z.exactOptional(runSettings.window),
  assume: z.exactOptional(runSettings.assume),
  structure: z.exactOptional(runSettings.structure),
  alike: z.exactOptional(Switch),
  scenarios: z.exactOptional(scenarios(Scenario)),
  start: z.exactOptional(runSettings.start),
  threshold: z.exactOptional(runSettings.threshold),
  visit: z.exactOptional(runSettings.visit),
  taper: z.exactOptional(taper),
  harm: z.exactOptional(runSettings.harm),
  titre: z.exactOptional(runSettings.titre),
  seed: z.exactOptional(runSettings.seed),
});
export type SimulateSpec = z.infer<typeof SimulateCell>;

/** A simulation as a document says it: every setting may be left to a control. */
export const OpenSimulateCell = settings({
  kind: z.literal("simulate"),
  id: CellId,
  arms: orControl(CellId),
  population: z.exactOptional(orControl(CellId)),
  patients: z.exactOptional(orControl(runSettings.patients)),
  precision: z.exactOptional(orControl(precision)),
  draws: z.exactOptional(orControl(runSettings.draws)),
  horizon: z.exactOptional(orControl(runSettings.horizon)),
  window: z.exactOptional(orControl(runSettings.window)),
  assume: z.exactOptional(orControl(runSettings.assume)),
  structure: z.exactOptional(orControl(runSettings.structure)),
  alike: z.exactOptional(orControl(Switch)),
  scenarios: z.exactOptional(scenarios(orControl(Scenario))),
  start: z.exactOptional(orControl(runSettings.start)),
  threshold: z.exactOptional(orControl(runSettings.threshold)),
  visit: z.exactOptional(orControl(runSettings.visit)),
  taper: z.exactOptional(z.tuple([orControl(days("taperFrom")), orControl(days("taperTo"))], taperRemedy)),
  harm: z.exactOptional(orControl(runSettings.harm)),
  titre: z.exactOptional(orControl(runSettings.titre)),
  seed: z.exactOptional(orControl(runSettings.seed)),
});
export type OpenSimulateCell = z.infer<typeof OpenSimulateCell>;

/** A *simulate* cell with every setting filled in; `population` null: as the parameters stand; `precision` null: all patients; `seed` null: the notebook's. */
export type Simulate = Required<Omit<SimulateSpec, "population" | "precision" | "seed">> & {
  readonly population: CellId | null;
  readonly precision: number | null;
  readonly seed: Seed | null;
};

/** What stands where a *simulate* cell says nothing: cord blood is assumed to do nothing until a reader says otherwise. */
const simulatePresets = {
  population: null,
  patients: limits.patients.preset,
  precision: limits.precision.preset,
  draws: limits.draws.preset,
  horizon: limits.horizon.preset,
  window: limits.window.preset,
  assume: "nothing",
  structure: "standard",
  alike: false,
  scenarios: [],
  start: limits.start.preset,
  threshold: limits.threshold.preset,
  visit: limits.visit.preset,
  taper: [limits.taperFrom.preset, limits.taperTo.preset],
  harm: true,
  titre: limits.titre.preset,
  seed: null,
} satisfies Omit<Simulate, "kind" | "id" | "arms">;

/** A *simulate* cell with its presets filled in; total. */
export function fullSimulate(spec: SimulateSpec): Simulate {
  return { ...simulatePresets, ...spec };
}
