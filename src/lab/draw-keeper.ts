import type { RunRequest } from "../schema/run-request.ts";
import { countsByDay, cumulativeFraction, type DayCounts } from "../stats/index.ts";
import { layoutOf } from "./layout-of.ts";
import type { Counted } from "./prefix.ts";

/** What became of one arm's patients under one draw: cumulative fractions by day of who became independent and who was lost to death, relapse or second graft, mean units, and mean days independent by τ. */
export interface DrawnCourse {
  readonly independent: Float64Array;
  readonly lost: Float64Array;
  readonly units: number;
  readonly days: Readonly<Record<string, number>>;
}

/** Keeps what single draws came to, of the last runs under draws that ended: a question about them need not simulate again. */
export interface DrawKeeper {
  /** Hears the counts of a run that begins, as they come; undefined where it would be too much to keep. */
  begin(request: RunRequest): ((counted: Counted) => void) | undefined;
  /** What a whole run came to, draw by draw (null: nobody was found under it), in one of its arms; undefined where it is not kept. */
  find(request: RunRequest, arm: string): readonly (DrawnCourse | null)[] | undefined;
}

/** Runs kept. */
const LAST = 2;
/** Numbers of a run that are kept at most: 64 MB. */
const MOST = 8_000_000;

type Courses = readonly (DrawnCourse | null)[];

function coursesOf(request: RunRequest, counts: DayCounts): Courses {
  const layout = layoutOf(request);
  const { patients } = counts;
  return request.arms.map((_, arm) => {
    if (patients === 0) return null;
    const byDay = (name: Parameters<typeof countsByDay>[3]): Float64Array => countsByDay(layout, counts, arm, name);
    const [relapsed, regrafted] = [byDay("relapsed"), byDay("regrafted")];
    const lost = byDay("dead").map((count, day) => count + (relapsed[day] ?? NaN) + (regrafted[day] ?? NaN));
    const at = (offset: number | undefined): number => counts.values[arm * layout.block + (offset ?? NaN)] ?? NaN;
    return {
      independent: Float64Array.from(cumulativeFraction(byDay("independent"), patients)),
      lost: Float64Array.from(cumulativeFraction(lost, patients)),
      units:
        byDay("units")
          .subarray(1)
          .reduce((sum, count) => sum + count, 0) / patients,
      days: Object.fromEntries(
        layout.taus.map((tau, index) => [String(tau), at(layout.byTau.daysIndependent[index]) / patients]),
      ),
    };
  });
}

/** A keeper of nothing yet. */
export function drawKeeper(): DrawKeeper {
  const whole = new Map<string, { readonly arms: readonly string[]; readonly draws: readonly Courses[] }>();
  return {
    begin(request) {
      const { draws = 0, patients, arms, horizon } = request;
      if (draws === 0 || 2 * draws * arms.length * horizon > MOST) return undefined;
      const collected: Courses[] = [];
      return ({ slots, draw }) => {
        if (draw === undefined) return;
        collected[slots / patients - 1] = coursesOf(request, draw);
        if (slots < draws * patients) return;
        const key = JSON.stringify(request);
        whole.delete(key);
        whole.set(key, { arms: arms.map(({ arm }) => arm), draws: collected });
        for (const old of [...whole.keys()].slice(0, -LAST)) whole.delete(old);
      };
    },
    find(request, arm) {
      const kept = whole.get(JSON.stringify(request));
      const place = kept?.arms.indexOf(arm) ?? -1;
      if (kept === undefined || place < 0) return undefined;
      return Array.from({ length: request.draws ?? 0 }, (_, draw) => kept.draws[draw]?.[place] ?? null);
    },
  };
}
