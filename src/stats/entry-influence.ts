import type { RiskTable } from "./risk-table.ts";

/** Some patients at risk: how many, and by how much they together move the event-free share and the incidence of each cause. */
export interface Moved {
  readonly count: number;
  readonly free: number;
  readonly causes: readonly number[];
}

/** All who are at risk at a time, and those of them who then have each event. */
export interface MovedAt {
  readonly atRisk: Moved;
  readonly events: readonly Moved[];
}

/** Some patients: how many, and the sums of G(e) and of Q_k(e) − G(e)·F_k(e), what was past when each entered. */
interface Entered {
  count: number;
  g: number;
  readonly q: number[];
}

/** Adds some patients so many times; −1 takes them away. */
function add(sums: Entered, times: number, { count, g, q }: Entered): void {
  sums.count += times * count;
  sums.g += times * g;
  for (const [k, past] of q.entries()) sums.q[k] = (sums.q[k] ?? NaN) + times * past;
}

/**
 * How much the patients of a table together move its Aalen–Johansen estimate just before the events of a time; to be asked for every place of the table's times in turn, with the event-free share before it (> 0).
 * Who entered at e moves the event-free share p by p·(G − G(e)) and the incidence of cause k by Q_k − Q_k(e) − G(e)·(F_k − F_k(e)), where G = Σ h/(n(1 − h)), F_k = Σ p·h_k and Q_k = Σ p·h_k·(G − 1/n) over past times with n at risk, h_k = d_k/n and h = Σ h_k: the recursion of jackknife, solved. So sums of G(e) and the like are enough, and nobody is visited but on leaving.
 */
export function entryInfluence({
  causes,
  atRisk,
  leaving,
  events,
  late,
}: RiskTable): (at: number, free: number) => MovedAt {
  const zeros = (): number[] => causes.map(() => 0);
  const nobody = (): Entered => ({ count: 0, g: 0, q: zeros() });
  const present = nobody();
  const incidence = zeros();
  const q = zeros();
  let g = 0;
  /** What was past at each place so far, for one patient who enters there. */
  const pasts: Entered[] = [];

  const enter = (at: number): void => {
    const past = { count: 1, g, q: q.map((sum, k) => sum - g * (incidence[k] ?? NaN)) };
    const stayed = at === 0 ? 0 : (atRisk[at - 1] ?? NaN) - (leaving[at - 1] ?? NaN);
    add(present, (atRisk[at] ?? NaN) - stayed, past);
    if (late !== null) pasts.push(past);
  };
  /** Who leaves at a place: the censored, then each event. Without late entry nothing was past for anybody. */
  const leavers = (at: number): readonly Entered[] => {
    const some = [nobody(), ...causes.map(nobody)];
    if (late === null) {
      const counts = events.map((cause) => cause[at] ?? NaN);
      const all = leaving[at] ?? NaN;
      return some.map((sums, k) => ({
        ...sums,
        count: k === 0 ? all - counts.reduce((sum, d) => sum + d, 0) : (counts[k - 1] ?? NaN),
      }));
    }
    for (let row = late.from[at] ?? NaN; row < (late.from[at + 1] ?? NaN); row++) {
      const sums = some[late.cause[row] ?? NaN];
      const past = pasts[late.entered[row] ?? NaN];
      if (sums !== undefined && past !== undefined) add(sums, 1, past);
    }
    return some;
  };
  const moved = (some: Entered, free: number): Moved => ({
    count: some.count,
    free: free * (some.count * g - some.g),
    causes: some.q.map((past, k) => some.count * (q[k] ?? NaN) - past - some.g * (incidence[k] ?? NaN)),
  });
  const pass = (at: number, free: number): void => {
    const n = atRisk[at] ?? NaN;
    let all = 0;
    for (const [k, counts] of events.entries()) {
      const d = counts[at] ?? NaN;
      all += d;
      if (d === 0) continue;
      q[k] = (q[k] ?? NaN) + ((free * d) / n) * (g - 1 / n);
      incidence[k] = (incidence[k] ?? NaN) + (free * d) / n;
    }
    if (all > 0) g += all / (n * (n - all));
  };
  return (at, free) => {
    enter(at);
    const leave = leavers(at);
    const answer = { atRisk: moved(present, free), events: leave.slice(1).map((some) => moved(some, free)) };
    pass(at, free);
    for (const some of leave) add(present, -1, some);
    return answer;
  };
}
