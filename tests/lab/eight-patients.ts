import { countLayout, countsByDay, emptyCounts } from "../../src/stats/index.ts";

/** Counts of two arms by day 0 to 200. */
export const layout = countLayout(2, 200);

/** In the second arm, eight patients of whom four become independent, one dies, one relapses. */
export function eightPatients() {
  const counts = { ...emptyCounts(layout), patients: 8 };
  const on = (name: Parameters<typeof countsByDay>[3]): Float64Array => countsByDay(layout, counts, 1, name);
  on("independent").set([1], 0);
  on("independent").set([1], 30);
  on("independent").set([2], 100);
  on("dead")[50] = 1;
  on("relapsed")[60] = 1;
  on("independentAt").fill(3, 120);
  on("recovery")[40] = 2;
  on("units").set([2, 4], 3);
  const { values } = counts;
  values[layout.block + layout.ironMicrograms] = 1_600_000;
  const put = (name: "daysIndependent" | "daysIndependentSquared" | "daysLost", value: number): void => {
    values[layout.block + (layout.byTau[name][0] ?? NaN)] = value;
  };
  put("daysIndependent", 480);
  put("daysIndependentSquared", 60_000);
  put("daysLost", 80);
  return counts;
}
