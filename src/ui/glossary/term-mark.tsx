import "./term-mark.css";
import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { hideTerm, hideTermSoon, showTerm, shownTerm } from "./shown-term.ts";
import type { Term } from "./term.ts";
import { termTipId } from "./term-tip.tsx";

/** A word of the glossary in running text: its definition comes up by pointing, focus, tap or Enter, and goes with Escape. */
export function TermMark({ term, text }: { readonly term: Term; readonly text: string }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const openWhenPressed = useRef(false);
  const described = useComputed(() => {
    const shown = shownTerm.value;
    return shown !== null && shown.anchor === anchor.current ? termTipId : undefined;
  });
  const isOpen = (): boolean => shownTerm.value?.anchor === anchor.current;
  const toggle = (element: Element, open: boolean): void => {
    if (open) hideTerm();
    else showTerm(element, term);
  };
  return (
    <span
      ref={anchor}
      class="term"
      role="button"
      tabIndex={0}
      aria-describedby={described}
      onPointerEnter={(event) => {
        if (event.pointerType !== "touch") showTerm(event.currentTarget, term);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType !== "touch") hideTermSoon();
      }}
      onPointerDown={(event) => {
        openWhenPressed.current = event.pointerType === "touch" && isOpen();
      }}
      onFocus={(event) => showTerm(event.currentTarget, term)}
      onBlur={hideTerm}
      onClick={(event) => toggle(event.currentTarget, openWhenPressed.current)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        toggle(event.currentTarget, isOpen());
      }}
    >
      {text}
    </span>
  );
}
