import type { Recovery } from "../../src/schema/recovery.ts";
import { sampleQuantile } from "../../src/stats/index.ts";

interface Invented {
  readonly arms: readonly string[];
  readonly patients: number;
  readonly paths: number;
  readonly horizon?: number;
  /** Whether anybody ever becomes independent or dies. */
  readonly events?: "none" | "some" | "all";
}

type Path = Recovery["paths"][number];

const first = -60;

/** A patient nobody simulated: the earlier he recovers the lower his number, a day later in each further arm. */
function pathOf(slot: number, { arms, horizon = 365, events = "some" }: Invented): Path {
  return {
    slot,
    from: first,
    arms: arms.map((_, arm) => {
      const day = 20 + ((37 * slot) % 200) + arm;
      const dies = events === "some" && slot % 9 === 4;
      const last = dies ? Math.min(horizon, 150) : horizon;
      const recovers = events !== "none" && (events === "all" || slot % 3 !== 0);
      const value = (at: number): number => {
        const saw = 9 - ((at + 60 + 3 * slot) % 14) / 7;
        return recovers && at > day ? Math.min(13, 7 + (at - day) / 20) : saw;
      };
      return {
        values: Float64Array.from({ length: last - first + 1 }, (_day, index) => value(first + index)),
        independent: recovers ? day : null,
        dependentAgain: null,
        recovery: recovers ? day - 10 : null,
        event: dies && last < horizon ? { cause: "dead" as const, day: last + 1 } : null,
      };
    }),
  };
}

/** An answer nobody simulated, on the therapy clock: its bands are those of its patients. */
export function inventedRecovery(invented: Invented): Recovery {
  const { arms, patients, paths, horizon = 365 } = invented;
  // A few patients, each as often as it takes: quantiles of many would say the same and take longer.
  const lived = Array.from({ length: Math.min(patients, 40) }, (_, slot) => pathOf(slot, invented));
  const weight = patients / Math.max(1, lived.length);
  const days = Array.from({ length: horizon - first + 1 }, (_, index) => index);
  return {
    patients,
    from: first,
    arms: arms.map((arm, index) => {
      const seen = days.map((day) => lived.flatMap((path) => path.arms[index]?.values[day] ?? []));
      const of = (p: number) => seen.map((values) => (values.length === 0 ? null : sampleQuantile(values, p)));
      return {
        arm,
        n: seen.map(({ length }) => Math.round(weight * length)),
        p5: of(0.05),
        p25: of(0.25),
        p50: of(0.5),
        p75: of(0.75),
        p95: of(0.95),
      };
    }),
    paths: Array.from({ length: paths }, (_, slot) => pathOf(slot, invented)),
  };
}
