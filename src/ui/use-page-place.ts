import { useLayoutEffect, useRef } from "preact/hooks";
import type { Route } from "./route.ts";

interface Left {
  readonly place: string;
  readonly top: number;
}

function goTo({ place }: Route, left: Left | undefined): void {
  const target = place === "" ? null : document.getElementById(place);
  if (left?.place === place) window.scrollTo(0, left.top);
  else if (target === null) window.scrollTo(0, left === undefined ? 0 : left.top);
  else target.scrollIntoView();
}

/** Gives the focus that went with the methods back to the link that led there. */
function focusAgain(): void {
  const link = document.querySelector<HTMLElement>(".bar-link");
  if (document.activeElement === document.body) link?.focus({ preventScroll: true });
}

/** Keeps for each page how far it was read, and goes there, or to the section asked for, when the page changes. `ready`: whether the page asked for is all there. */
export function usePagePlace(route: Route, ready: boolean): void {
  const left = useRef(new Map<Route["page"], Left>());
  /** The page in sight; null while the one asked for is not all there. */
  const shown = useRef<Route["page"] | null>("notebook");
  useLayoutEffect(() => {
    const follow = (): void => {
      if (shown.current === route.page) left.current.set(route.page, { place: route.place, top: window.scrollY });
    };
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, [route.page, route.place]);
  useLayoutEffect(() => {
    if (shown.current === route.page) return;
    shown.current = ready ? route.page : null;
    if (!ready) return;
    goTo(route, left.current.get(route.page));
    if (route.page === "notebook") focusAgain();
  }, [route.page, ready]);
}
