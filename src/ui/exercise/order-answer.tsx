import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FigureArm } from "../../plots/index.ts";
import { ArmName } from "../arms/arm-name.tsx";

interface OrderAnswerProps {
  readonly order: readonly string[];
  readonly arms: readonly FigureArm[];
  /** Sets the order; null: it is committed to. */
  readonly set: ((order: readonly string[]) => void) | null;
}

/** The order with the arm at one place put at another. */
function reordered(order: readonly string[], from: number, to: number): readonly string[] {
  const arm = order[from];
  if (arm === undefined || to < 0 || to >= order.length) return order;
  const others = order.filter((_, index) => index !== from);
  return [...others.slice(0, to), arm, ...others.slice(to)];
}

/** Arms put in order: moved with buttons, or dragged by a row. */
export function OrderAnswer({ order, arms, set }: OrderAnswerProps) {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<number | null>(null);
  const wanted = useRef<{ readonly index: number; readonly way: string } | null>(null);
  const [said, setSaid] = useState("");
  const label = (name: string): string => arms.find(({ arm }) => arm === name)?.label ?? name;
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { index, way } = wanted.current;
    wanted.current = null;
    list.current?.children[index]?.querySelector<HTMLElement>(`[data-way="${way}"]`)?.focus();
  });
  const move = (from: number, to: number, way: string | null): void => {
    const next = reordered(order, from, to);
    if (set === null || next === order) return;
    if (way !== null) wanted.current = { index: to, way };
    setSaid(`${label(next[to] ?? "")}, place ${to + 1} of ${next.length}`);
    set(next);
  };
  return (
    <>
      <ol
        ref={list}
        class="exercise-order"
        data-open={set === null ? undefined : ""}
        onPointerDown={(event) => {
          if (set === null || !(event.target instanceof Element) || event.target.closest("button") !== null) return;
          const rows = [...event.currentTarget.children];
          held.current = rows.findIndex((row) => event.target instanceof Node && row.contains(event.target));
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (held.current === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const rows = [...event.currentTarget.children];
          const over = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
          const to = over === -1 ? rows.length - 1 : over;
          if (to === held.current) return;
          move(held.current, to, null);
          held.current = to;
        }}
        onPointerUp={() => {
          held.current = null;
        }}
      >
        {order.map((name, index) => {
          const arm = arms.find((each) => each.arm === name);
          return (
            <li key={index}>
              <span class="exercise-place-number">{index + 1}</span>
              {arm === undefined ? <span>{name}</span> : <ArmName slot={arm.slot} name={arm.label} />}
              {set !== null && (
                <span class="exercise-moves">
                  {(["up", "down"] as const).map((way) => {
                    const to = way === "up" ? index - 1 : index + 1;
                    return (
                      <button
                        key={way}
                        type="button"
                        class="button"
                        data-way={way}
                        aria-label={`Move ${label(name)} ${way}`}
                        aria-disabled={to < 0 || to >= order.length}
                        onClick={() => move(index, to, way)}
                      >
                        {way === "up" ? "↑" : "↓"}
                      </button>
                    );
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
