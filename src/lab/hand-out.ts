import { type Chunk, chunkFrom } from "./chunk.ts";
import { type Pace, smallest } from "./pace.ts";

/** Hands a run's patients out in chunks, each of them once. */
export interface HandOut {
  /** The next chunk for a thread that did `before` last; undefined when all are handed out. */
  next(before: Chunk | undefined): Chunk | undefined;
}

/** Hands patients out in their order, to whoever asks. */
export function patientsInTurn(patients: number, speed: Pace): HandOut {
  let handedOut = 0;
  return {
    next() {
      if (handedOut === patients) return undefined;
      const chunk = chunkFrom(handedOut, speed.size(handedOut), patients);
      handedOut = chunk.to;
      return chunk;
    },
  };
}

/** Hands out so many patients of each draw: a thread goes on with the draw it is at, which it has worked out already, then begins the next, and in the end helps with what others have begun. */
export function drawsInTurn(draws: number, patients: number, speed: Pace): HandOut {
  const handedOut = new Map<number, number>();
  let begun = 0;

  const drawAfter = (before: Chunk | undefined): number | undefined => {
    if (before?.draw !== undefined && handedOut.has(before.draw)) return before.draw;
    if (begun === draws) return handedOut.keys().next().value;
    handedOut.set(begun, 0);
    begun += 1;
    return begun - 1;
  };
  return {
    next(before) {
      const draw = drawAfter(before);
      const from = draw === undefined ? undefined : handedOut.get(draw);
      if (draw === undefined || from === undefined) return undefined;
      // what is left in equal parts: a small last one would leave most lanes empty
      const left = patients - from;
      const parts = Math.ceil(left / speed.size(draw * patients + from, smallest));
      const to = Math.min(patients, from + smallest * Math.ceil(left / parts / smallest));
      if (to === patients) handedOut.delete(draw);
      else handedOut.set(draw, to);
      return { from, to, failures: 0, draw };
    },
  };
}
