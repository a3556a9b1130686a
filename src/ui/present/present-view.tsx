import "./present.css";
import type { Root } from "mdast";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellContext } from "../cells/cell-context.ts";
import { TermTip } from "../glossary/term-tip.tsx";
import { PresentCode } from "./present-code.tsx";
import { PresentScreen } from "./present-screen.tsx";
import { type ScreenStep, screenStep } from "./screen-key.ts";
import { screensOf } from "./screens.ts";
import { movesItself, swiped, type Touched } from "./swipe.ts";
import { useFullScreen } from "./use-full-screen.ts";

interface PresentViewProps {
  readonly context: CellContext;
  /** The prose cells as trees, in order. */
  readonly trees: readonly Root[];
  readonly close: () => void;
}

const controls = "a[href], button, input, select, textarea, summary, [tabindex='0'], [role=slider]";
const none: ReadonlySet<string> = new Set();

/** The notebook before a room: a cell a screen in large type, by keys, touch or buttons. Answers of exercises show on command and touch nobody's own; notes for instructors never do. */
export function PresentView({ context, trees, close }: PresentViewProps) {
  const { notebook, plan } = context.view;
  const screens = useMemo(() => screensOf(notebook.title, plan.cells, trees), [plan, trees]);
  const [wanted, setWanted] = useState(0);
  const [revealed, setRevealed] = useState(none);
  const [code, setCode] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const touched = useRef<Touched | null>(null);
  const presented = useMemo(() => ({ ...context, presenting: true }), [context.view]);
  const at = Math.min(wanted, screens.length - 1);
  const screen = screens[at];
  const asked = screen?.cells.filter(({ cell }) => cell.kind === "exercise").map(({ key }) => key) ?? [];
  const shown = asked.length > 0 && asked.every((key) => revealed.has(key));

  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      // The page below takes the focus again only once it is drawn as no longer covered.
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
  useLayoutEffect(() => {
    if (code) return;
    stage.current?.scrollTo(0, 0);
    stage.current?.focus();
  }, [at, code]);
  useFullScreen(root, () => (code ? setCode(false) : close()));

  const take = (step: ScreenStep): void => {
    if (step === "code") setCode(!code);
    else if (step === "end") (code ? () => setCode(false) : close)();
    else if (step === "reveal") {
      if (!code)
        setRevealed(new Set([...[...revealed].filter((key) => !asked.includes(key)), ...(shown ? [] : asked)]));
    } else {
      const places = { next: at + 1, back: at - 1, first: 0, last: screens.length - 1 };
      setCode(false);
      setWanted(Math.min(Math.max(places[step], 0), screens.length - 1));
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const { target } = event;
    const taken = target instanceof Element && target !== stage.current && target.closest(controls) !== null;
    const step = screenStep(event, taken && target.closest(".present-stage, .present-foot") !== null);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    take(step);
  };
  return (
    <div
      ref={root}
      class="present"
      role="dialog"
      aria-modal="true"
      aria-label={`Presenting ${notebook.title}`}
      onKeyDown={press}
      onTouchStart={({ target, changedTouches: [finger], currentTarget }) => {
        const own = finger === undefined || movesItself(target, currentTarget);
        touched.current = own ? null : { x: finger.clientX, y: finger.clientY };
      }}
      onTouchMove={(event) => {
        const [finger, second] = event.touches;
        if (touched.current === null || finger === undefined || second !== undefined) return;
        const sideways = Math.abs(finger.clientX - touched.current.x) > Math.abs(finger.clientY - touched.current.y);
        // To a browser a swipe means a step back in its history.
        if (sideways && event.cancelable) event.preventDefault();
      }}
      onTouchEnd={({ changedTouches: [finger] }) => {
        if (touched.current === null || finger === undefined) return;
        const way = swiped(touched.current, { x: finger.clientX, y: finger.clientY });
        if (way !== null) take(way);
      }}
    >
      <main
        ref={stage}
        class="present-stage"
        tabIndex={-1}
        aria-label={`Screen ${at + 1} of ${screens.length}: ${screen?.title ?? ""}`}
      >
        {code ? (
          <PresentCode context={context} />
        ) : (
          screen !== undefined && <PresentScreen key={at} screen={screen} context={presented} revealed={revealed} />
        )}
      </main>
      <div class="present-foot">
        <button type="button" class="button button-text" aria-disabled={at === 0} onClick={() => take("back")}>
          Back
        </button>
        <span class="present-count">
          {at + 1} of {screens.length}
        </span>
        <button
          type="button"
          class="button button-text"
          aria-disabled={at === screens.length - 1}
          onClick={() => take("next")}
        >
          Next
        </button>
        <span class="present-space" />
        {asked.length > 0 && !code && (
          <button
            type="button"
            class="button"
            aria-keyshortcuts="R"
            aria-pressed={shown}
            onClick={() => take("reveal")}
          >
            Reveal
          </button>
        )}
        <button
          type="button"
          class="button button-text"
          aria-keyshortcuts="Q"
          aria-pressed={code}
          onClick={() => take("code")}
        >
          QR code
        </button>
        <button type="button" class="button button-text" aria-keyshortcuts="Escape" onClick={close}>
          End
        </button>
      </div>
      <TermTip />
    </div>
  );
}
