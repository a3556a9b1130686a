import { firstMilestone } from "./milestone.ts";

const remembered = 31;
/** Milliseconds a chunk should take: a run is cancelled within one. */
const target = 16;
/** As many patients as the WebAssembly kernel holds side by side: chunks of so many, or of several times so many, leave no room empty. */
const sideBySide = 16;
/** Patients in a chunk before its pace is known: eight workers share the first picture. */
const atFirst = sideBySide;
/** Fewest patients of a chunk, but for the last of a run. */
export const smallest = 8;
const largest = 1024;
/** Milliseconds: before any chunk has answered, a thread must start and load; a late start day may also cost a thousand candidates; later, a pause of the machine is no death. */
const patienceAtFirst = 15_000;
const patienceLater = 6000;
const medians = 5;

/** How fast a run's chunks come back: decides their size, and when a silent thread counts as dead. */
export interface Pace {
  /** Remembers that so many patients took so many milliseconds. */
  note(patients: number, milliseconds: number): void;
  /** Patients in the chunk that begins at patient `from`, by steps of so many. */
  size(from: number, step?: number): number;
  /** Milliseconds to wait for a chunk of so many patients: five times the median, never under six seconds, doubled by every failure. */
  patience(patients: number, failures: number): number;
}

/** The pace of a run nobody has worked on yet. */
export function pace(): Pace {
  const perPatient = new Float64Array(remembered);
  let noted = 0;
  let typical: number | undefined;
  return {
    note(patients, milliseconds) {
      perPatient[noted % remembered] = milliseconds / patients;
      noted += 1;
      const known = Math.min(noted, remembered);
      // a pace that is known changes slowly: to sort them at every answer was a tenth of what the lab does under draws
      if (noted > remembered && noted % 4 !== 0) return;
      typical = perPatient.subarray(0, known).toSorted()[(known - 1) >> 1];
    },
    size(from, step = sideBySide) {
      if (typical === undefined || from < firstMilestone) return atFirst;
      const fitting = target / typical;
      const by = fitting < sideBySide ? smallest : step;
      return Math.max(smallest, Math.min(largest, Math.floor(fitting / by) * by));
    },
    patience(patients, failures) {
      const patience = typical === undefined ? patienceAtFirst : Math.max(patienceLater, medians * typical * patients);
      return patience * 2 ** failures;
    },
  };
}
