import type { Arm } from "../schema/arm.ts";
import type { Case } from "../schema/case.ts";
import type { ControlValue } from "../schema/control-value.ts";
import type { Effect } from "../schema/effect.ts";
import type { OwnView } from "../schema/own-file.ts";
import type { Parameter } from "../schema/parameter.ts";
import type { OwnRegimen } from "../schema/own-regimen.ts";
import type { Regimen } from "../schema/regimen.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import type { SkippedParameter } from "./each-requests.ts";

/** One value of a sweep with the request it makes and its answer: for the first so many patients while it sharpens, null before. `step`: of the second thing varied; `parameter`: which has the value, where each is varied. */
export interface SweepPoint {
  readonly value: ControlValue;
  readonly step?: ControlValue;
  readonly parameter?: string;
  readonly request: RunRequest;
  readonly summary: Summary | null;
}

/** The run that each parameter's ends are held against, the parameters varied, and those left as they are, with the reason. */
export interface SweepBase {
  readonly request: RunRequest;
  readonly summary: Summary | null;
  readonly swept: readonly Parameter[];
  readonly skipped: readonly SkippedParameter[];
}

/** One number that an exercise asks for, as its run answers it: of which arm and, by day, of which day. `value` null: not reached, or no longer there; `error`: its 95 % Monte-Carlo half-width where it is known. */
export interface ExerciseTruth {
  readonly arm: string;
  readonly day: number | null;
  readonly value: number | null;
  readonly error: number | null;
}

/** What a cell has come to: the rows of a *cases* cell, or what the reader's own cases show (null: none are open); the arms of an *arms* cell with all that the data files know of regimens; a regimen of the reader's own; the answer of a *simulate* cell beside the request it answers; the points of a *sweep* cell in order; the value of a *control* cell; the numbers an *exercise* asks for, in its order, with how many simulated patients they rest on and the fingerprints of their runs. */
export type CellValue =
  | { readonly kind: "cases"; readonly cases: readonly Case[] }
  | { readonly kind: "own"; readonly own: OwnView | null }
  | {
      readonly kind: "arms";
      readonly arms: readonly Arm[];
      readonly regimens: readonly Regimen[];
      readonly effects: readonly Effect[];
    }
  | { readonly kind: "regimen"; readonly own: OwnRegimen }
  | { readonly kind: "population"; readonly parameters: Readonly<Record<string, number>> }
  | { readonly kind: "simulate"; readonly request: RunRequest; readonly summary: Summary }
  | {
      readonly kind: "sweep";
      readonly vary: string;
      readonly across: string | null;
      readonly points: readonly SweepPoint[];
      /** Where each parameter is varied; null elsewhere. */
      readonly base: SweepBase | null;
    }
  | { readonly kind: "control"; readonly value: ControlValue }
  | {
      readonly kind: "exercise";
      readonly truth: readonly ExerciseTruth[];
      readonly patients: number;
      readonly fingerprint: string;
    };
