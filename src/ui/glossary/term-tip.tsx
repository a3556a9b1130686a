import "./term-tip.css";
import { useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { hideTerm, hideTermSoon, keepTerm, shownTerm } from "./shown-term.ts";
import { tipPlace } from "./tip-place.ts";

/** The id by which a word points to its definition. */
export const termTipId = "term-definition";

/** The one definition in sight, above everything and beside its word; it stays while it is pointed at, and moves nothing. */
export function TermTip() {
  const tip = useRef<HTMLDivElement>(null);
  const shown = shownTerm.value;
  useLayoutEffect(() => {
    const { current } = tip;
    if (current === null || shown === null) return undefined;
    const [first] = shown.anchor.getClientRects();
    if (first === undefined) return undefined;
    current.showPopover();
    const { left, top } = tipPlace(first, current, {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    current.style.left = `${left + window.scrollX}px`;
    current.style.top = `${top + window.scrollY}px`;
    return () => current.hidePopover();
  }, [shown]);
  useDismissal();
  return (
    <div
      ref={tip}
      id={termTipId}
      class="term-tip"
      role="tooltip"
      popover="manual"
      onPointerEnter={keepTerm}
      onPointerLeave={hideTermSoon}
    >
      {shown !== null && (
        <>
          <strong>{shown.term.name}</strong> {shown.term.says}
        </>
      )}
    </div>
  );
}

/** Escape, a press elsewhere, and another page put the definition away. */
function useDismissal(): void {
  useSignalEffect(() => {
    const shown = shownTerm.value;
    if (shown === null) return undefined;
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      hideTerm();
    };
    const elsewhere = ({ target }: Event): void => {
      const inside = (place: Element | null): boolean => target instanceof Node && place?.contains(target) === true;
      if (!inside(shown.anchor) && !inside(document.getElementById(termTipId))) hideTerm();
    };
    document.addEventListener("keydown", escape, { capture: true });
    document.addEventListener("pointerdown", elsewhere);
    return () => {
      document.removeEventListener("keydown", escape, { capture: true });
      document.removeEventListener("pointerdown", elsewhere);
    };
  });
  useEffect(() => hideTerm, []);
}
