import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { Movable } from "./movable.ts";
import { type Drag, useDrag } from "./use-drag.ts";

interface HandleOptions {
  /** Undefined: there is nothing to move. */
  readonly movable: Movable | undefined;
  /** Width of a day, in px. */
  readonly perDay: number;
  /** Moves it there as part of a gesture; whether it could. */
  readonly change: (value: number, gesture: string) => boolean;
  /** Takes back the last gesture. */
  readonly takeBack: () => void;
}

/** A place for a handle on the page, what it moves, and how it is held. */
export interface Handle {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly movable: Movable | undefined;
  readonly drag: Drag;
}

/** One handle of a track, whether there is something to move or not. */
export function useHandle(options: HandleOptions): Handle {
  const element = useRef<HTMLDivElement>(null);
  return { element, movable: options.movable, drag: useDrag({ ...options, handle: element }) };
}
