import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { keyedValue, type Movable, withinRange } from "./movable.ts";
import { nextGesture } from "../controls/next-gesture.ts";

interface DragOptions {
  readonly handle: RefObject<HTMLElement | null>;
  /** Undefined: there is nothing to move. */
  readonly movable: Movable | undefined;
  /** Width of a day, in px. */
  readonly perDay: number;
  /** Moves it there as part of a gesture; whether it could. */
  readonly change: (value: number, gesture: string) => boolean;
  /** Takes back the last gesture. */
  readonly takeBack: () => void;
}

interface Held {
  readonly pointer: number;
  readonly x: number;
  readonly value: number;
  readonly reach: number;
  readonly latest: number;
  readonly moved: boolean;
}

/** A handle in hand. */
export interface Drag {
  readonly moving: boolean;
  /** Takes hold of it, by itself or by a mark that goes `reach` days for each day of its value. */
  readonly begin: (event: PointerEvent, reach: number) => void;
  readonly on: {
    readonly onFocus: () => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onLostPointerCapture: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Moves a handle by pointer and keyboard. One drag, or all that keys do while the handle has the focus, is one step to take back; Escape gives a drag up. */
export function useDrag({ handle, movable, perDay, change, takeBack }: DragOptions): Drag {
  const [moving, setMoving] = useState(false);
  const held = useRef<Held | null>(null);
  const gesture = useRef("");
  const renew = (): void => {
    gesture.current = nextGesture();
  };
  const end = (kept: boolean): void => {
    const { current } = held;
    if (current === null) return;
    held.current = null;
    setMoving(false);
    if (handle.current?.hasPointerCapture(current.pointer) === true)
      handle.current.releasePointerCapture(current.pointer);
    if (current.moved && (!kept || current.latest === current.value)) takeBack();
    renew();
  };
  useEffect(
    () => () => {
      held.current = null;
    },
    [],
  );
  return {
    moving,
    begin: (event, reach) => {
      if (event.button !== 0 || handle.current === null || movable === undefined) return;
      event.preventDefault();
      handle.current.focus({ preventScroll: true });
      handle.current.setPointerCapture(event.pointerId);
      renew();
      const { value } = movable;
      held.current = { pointer: event.pointerId, x: event.clientX, value, reach, latest: value, moved: false };
      setMoving(true);
    },
    on: {
      onFocus: renew,
      onPointerMove: ({ pointerId, clientX }) => {
        const { current } = held;
        if (current === null || current.pointer !== pointerId || movable === undefined) return;
        const wanted = withinRange(movable, current.value + (clientX - current.x) / (perDay * current.reach));
        if (wanted === current.latest || !change(wanted, gesture.current)) return;
        held.current = { ...current, latest: wanted, moved: true };
      },
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
      onLostPointerCapture: () => end(true),
      onKeyDown: (event) => {
        if (event.key === "Escape" && held.current !== null) {
          event.preventDefault();
          end(false);
          return;
        }
        if (movable === undefined) return;
        const wanted = event.altKey || event.ctrlKey || event.metaKey ? null : keyedValue(movable, event);
        if (wanted === null) return;
        event.preventDefault();
        if (held.current === null && wanted !== movable.value) change(wanted, gesture.current);
      },
    },
  };
}
