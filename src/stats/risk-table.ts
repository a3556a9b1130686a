import { assert } from "../base/assert.ts";
import { countUpTo } from "./count-up-to.ts";
import { lateEntries, type LateEntries } from "./late-entries.ts";

/** What was observed, a patient an index: days ≥ 0, status (0 censored, else a cause), the day up to which nobody watched (−∞: watched from the start), the number of the group. */
export interface Observations {
  readonly time: ArrayLike<number>;
  readonly status: ArrayLike<number>;
  readonly entry: ArrayLike<number> | null;
  readonly group: ArrayLike<number> | null;
}

/** One group, counted by distinct time; a patient is at risk after his entry up to his own time, which is included. */
export interface RiskTable {
  readonly n: number;
  readonly causes: readonly number[];
  /** All times of all groups, rising; the other arrays are as long. */
  readonly times: Float64Array;
  readonly atRisk: Uint32Array;
  /** Whose time it is: events of every cause and censored. */
  readonly leaving: Uint32Array;
  /** By cause, in the order of `causes`. */
  readonly events: readonly Uint32Array[];
  /** Who entered when; null where everybody was watched from the start. */
  readonly late: LateEntries | null;
}

/** Where one patient stands in the tables: group, his time's place, the first place at which he is at risk, his cause's place from 1 (0 censored). */
interface Standing {
  readonly group: number;
  readonly at: number;
  readonly entered: number;
  readonly cause: number;
}

function distinctTimes(time: ArrayLike<number>): Float64Array {
  const seen = new Set<number>();
  for (let row = 0; row < time.length; row++) {
    const day = time[row] ?? NaN;
    assert(day >= 0 && day < Infinity, `impossible time: ${day}`);
    seen.add(day);
  }
  return Float64Array.from(seen).toSorted();
}

function count(counts: Uint32Array | undefined, at: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

/** Turns the numbers that enter before each time into numbers at risk. */
function addUp(atRisk: Uint32Array, leaving: Uint32Array): void {
  let present = 0;
  for (const [at, entering] of atRisk.entries()) {
    present += entering;
    atRisk[at] = present;
    present -= leaving[at] ?? 0;
  }
}

/**
 * Counts observations by distinct time, a table a group (numbered from 0), all with the same times. No row is copied: memory goes with the number of times, and only late entry takes 5 bytes a patient.
 * Throws at a time that is negative or no number, a status that is neither 0 nor one of the causes (at most 255), an unknown group, an entry not before its time. Times tie when they are equal.
 */
export function riskTables(observed: Observations, causes: readonly number[], groups = 1): readonly RiskTable[] {
  const { time, status, entry, group } = observed;
  const times = distinctTimes(time);
  const standing = (row: number): Standing => {
    const day = time[row] ?? NaN;
    const from = entry === null ? -Infinity : (entry[row] ?? NaN);
    assert(from < day, `entry not before its time: ${from}, ${day}`);
    const said = status[row] ?? NaN;
    const cause = causes.indexOf(said) + 1;
    assert(said === 0 || cause > 0, `impossible status: ${said}`);
    return { group: group?.[row] ?? 0, at: countUpTo(times, day) - 1, entered: countUpTo(times, from), cause };
  };
  const zeros = (): Uint32Array => new Uint32Array(times.length);
  const tables = Array.from({ length: groups }, () => ({
    causes,
    times,
    atRisk: zeros(),
    leaving: zeros(),
    events: causes.map(zeros),
  }));
  for (let row = 0; row < time.length; row++) {
    const { group: number, at, entered, cause } = standing(row);
    const table = tables[number];
    assert(table !== undefined, `impossible group: ${number}`);
    count(table.atRisk, entered);
    count(table.leaving, at);
    count(table.events[cause - 1], at);
  }
  for (const { atRisk, leaving } of tables) addUp(atRisk, leaving);
  const late = entry === null ? [] : tables.map(({ leaving }) => lateEntries(leaving));
  for (let row = 0; row < time.length && late.length > 0; row++) {
    const { group: number, at, entered, cause } = standing(row);
    late[number]?.add(at, entered, cause);
  }
  return tables.map((table, number) => ({
    ...table,
    n: table.leaving.reduce((sum, leaving) => sum + leaving, 0),
    late: late[number]?.entries ?? null,
  }));
}

/** The places in a table's times at which anybody of its group leaves: there its curves have a step or a mark. */
export function stepsOf({ leaving }: RiskTable): readonly number[] {
  return [...leaving.keys()].filter((at) => (leaving[at] ?? 0) > 0);
}
