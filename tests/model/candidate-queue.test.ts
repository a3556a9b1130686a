import { expect, it } from "vitest";
import { candidateQueue } from "../../src/model/candidate-queue.ts";
import type { Candidate } from "../../src/model/entrant.ts";
import { vacancyOf } from "../../src/model/vacancy.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { compiledRun } from "./compiled-run.ts";

const plain = compiledRun({ seed: 4 });
const run = { ...plain, engine: builtEngine() };
const FROM = 10;

/** A queue of so many slots, and who has been found for each. */
function queueOf(slots: number) {
  const found: (Candidate | undefined)[] = Array.from({ length: slots }, () => undefined);
  const vacancies = found.map((_, index) => vacancyOf(run, FROM + index));
  return { found, starts: vacancies.map(({ start }) => start), queue: candidateQueue(run, FROM, vacancies, found) };
}

function some(candidate: Candidate | undefined): Candidate {
  return candidate ?? expect.unreachable("nobody is waiting");
}

it("begins with whoever starts last, and hands a slot's lane on to its next candidate until it is filled", () => {
  const { found, starts, queue } = queueOf(8);
  const first = some(queue.next(0));
  expect(first.start).toBe(Math.max(...starts));
  const again = some(queue.next(15, first));
  expect([again.slot, again.id > first.id]).toEqual([first.slot, true]);
  found[again.slot - FROM] = again;
  const other = some(queue.next(15, again));
  expect(other.slot).not.toBe(first.slot);
  expect(other.start).toBe(starts.toSorted((one, next) => next - one)[1]);
});

it("tries further candidates of a slot only where so few are living that they cost nothing, of each slot in turn", () => {
  const { queue } = queueOf(2);
  const pair = [some(queue.next(0)), some(queue.next(1))];
  expect(queue.next(run.engine.least)).toBeUndefined();
  const more = [some(queue.next(2)), some(queue.next(3))];
  expect(new Set(more.map(({ slot }) => slot))).toEqual(new Set(pair.map(({ slot }) => slot)));
  // while another of the slot is being tried, no lane is taken for it unless it costs nothing
  expect(queue.next(run.engine.least, more[0])).toBeUndefined();
});

it("knows who cannot be the first of a slot any more", () => {
  const { found, queue } = queueOf(1);
  const [first, second, third] = [some(queue.next(0)), some(queue.next(1)), some(queue.next(2))];
  const matter = () => [first, second, third].map((candidate) => queue.matters?.(candidate));
  expect(matter()).toEqual([true, true, true]);
  found[0] = second;
  expect(matter()).toEqual([true, false, false]);
  expect(queue.next(1, second)).toBeUndefined();
});
