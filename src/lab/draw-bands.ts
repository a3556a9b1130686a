import type { RunRequest } from "../schema/run-request.ts";
import { type DayCounts, type DrawTails, drawTails } from "../stats/index.ts";
import { eachArmNumber } from "./arm-numbers.ts";
import { eachDifferenceNumber } from "./difference-numbers.ts";
import { layoutOf } from "./layout-of.ts";
import { numbersOfArm } from "./numbers-of-arm.ts";
import { differencesOf } from "./summarise-difference.ts";

/** What a run's draws leave to know of every number: one set of tails an arm, and one a difference. */
export interface DrawBands {
  readonly arms: readonly DrawTails[];
  readonly differences: readonly DrawTails[];
  /** The cumulative incidence of independence in the first arm, draw by draw. */
  readonly first: readonly number[][];
}

/** The numbers of one draw on their way into their tails, made when the first draw says how many there are. */
interface Collected {
  tails: DrawTails | undefined;
}

function take(collected: Collected, numbers: readonly number[], draws: number): void {
  collected.tails ??= drawTails(numbers.length, draws);
  collected.tails.add(numbers);
}

/** Numbers one after the other, by what walks over each of them. */
function listed(walk: (each: (number: number) => number) => unknown): readonly number[] {
  const numbers: number[] = [];
  walk((number) => {
    numbers.push(number);
    return number;
  });
  return numbers;
}

function known(all: readonly Collected[]): readonly DrawTails[] {
  return all.flatMap(({ tails }) => tails ?? []);
}

/** Collects what the draws of a run, at most so many, say of each number: `add` takes the counts of a draw, and skips one in which nobody was found, of whom nothing can be said. */
export function drawBands(
  request: RunRequest,
  draws: number,
): { readonly add: (counts: DayCounts) => void; readonly bands: () => DrawBands } {
  const layout = layoutOf(request);
  const arms = request.arms.map((): Collected => ({ tails: undefined }));
  const differences = request.arms.slice(1).flatMap(() => layout.taus.map((): Collected => ({ tails: undefined })));
  const first: number[][] = [];
  return {
    add(counts) {
      if (counts.patients === 0) return;
      for (const [index, collected] of arms.entries()) {
        const numbers = numbersOfArm(layout, counts, index);
        if (index === 0) first.push(numbers.incidence.independent);
        take(
          collected,
          listed((each) => eachArmNumber(numbers, each)),
          draws,
        );
      }
      for (const [index, difference] of differencesOf(layout, counts, request.arms).entries()) {
        const collected = differences[index];
        if (collected !== undefined)
          take(
            collected,
            listed((each) => eachDifferenceNumber(difference, each)),
            draws,
          );
      }
    },
    bands: () => ({ arms: known(arms), differences: known(differences), first: [...first] }),
  };
}
