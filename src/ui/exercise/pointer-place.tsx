import type { ComponentChildren, RefObject } from "preact";

interface PointerPlaceProps {
  readonly at: RefObject<HTMLDivElement | null>;
  /** Where a pressed pointer is, px from the top left corner; `begins`: it has just been pressed. null: nothing is set here. */
  readonly point: ((x: number, y: number, begins: boolean) => void) | null;
  readonly children: ComponentChildren;
}

/** The place of a figure that is set with a pressed pointer. */
export function PointerPlace({ at, point, children }: PointerPlaceProps) {
  const heard = (event: PointerEvent & { readonly currentTarget: HTMLDivElement }, begins: boolean): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    point?.(event.clientX - left, event.clientY - top, begins);
  };
  return (
    <div
      ref={at}
      class="exercise-place"
      data-open={point === null ? undefined : ""}
      onPointerDown={(event) => {
        if (point === null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        heard(event, true);
      }}
      onPointerMove={(event) => {
        if (point !== null && event.currentTarget.hasPointerCapture(event.pointerId)) heard(event, false);
      }}
    >
      {children}
    </div>
  );
}
