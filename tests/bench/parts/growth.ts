import type { Lab } from "../../../src/lab/lab.ts";
import { requestOf } from "../../request-of.ts";
import { openBenchLab } from "../open-bench-lab.ts";
import type { Part } from "../part.ts";
import { type Row, row } from "../row.ts";
import { secondsOf } from "../seconds-of.ts";
import { twelve } from "../twelve-arms.ts";
import { turns } from "../turns.ts";

const seed = 20_250_101;

/** A row a size, each against the size before it. */
async function growing(
  lab: Lab,
  times: number,
  sizes: readonly { readonly name: string; readonly patients: number; readonly arms: number }[],
): Promise<readonly Row[]> {
  const seconds = await turns<string>(
    times,
    Object.fromEntries(
      sizes.map(({ name, patients, arms }) => {
        const request = requestOf({ seed, patients, assume: "progenitors", arms: twelve.slice(0, arms) });
        return [name, async (): Promise<number> => secondsOf(lab, request)];
      }),
    ),
  );
  return sizes.map(({ name }, index) => {
    const before = sizes[index - 1]?.name;
    const measured = seconds[name] ?? [];
    return before === undefined
      ? row(name, "s", measured)
      : row(name, "s", measured, { name: before, measured: seconds[before] ?? [] });
  });
}

/** How the time of a run grows: ten times as many patients, and twice as many arms, on one thread. */
export const growth: Part = {
  name: "growth",
  about: "the time of a run as patients and arms grow, one thread",
  measure: async ({ times, full, say }) => {
    if (!full) say("up to 10,000 patients: --full goes on to a million, which takes long");
    const lab = await openBenchLab(null);
    const patients = full ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000];
    return [
      ...(await growing(
        lab,
        times,
        patients.map((size) => ({ name: `${size.toLocaleString("en")} patients, watch`, patients: size, arms: 1 })),
      )),
      ...(await growing(
        lab,
        times,
        [1, 2, 4, 8, 12].map((size) => ({ name: `500 patients, ${size} of 12 arms`, patients: 500, arms: size })),
      )),
    ];
  },
};
