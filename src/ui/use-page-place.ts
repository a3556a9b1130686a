import { useLayoutEffect, useRef } from "preact/hooks";
import { libraryId, methodsId, notebookId, type Route } from "./route.ts";

/** Where the links to each page lead. */
const ids: Readonly<Record<Route["page"], string>> = {
  notebook: notebookId,
  methods: methodsId,
  library: libraryId,
  preview: "",
};

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

/** Gives the focus that went with another page back to the link that led there. */
function focusAgain(page: Route["page"]): void {
  const link = document.querySelector<HTMLElement>(`.bar-link[href="#${ids[page]}"]`);
  if (document.activeElement === document.body) link?.focus({ preventScroll: true });
}

/** Keeps for each page, and each notebook opened (by its number), how far it was read, and goes there, or to the section asked for, when the page changes. `ready`: whether the page asked for is all there. */
export function usePagePlace(route: Route, ready: boolean, notebook: number): void {
  const page = route.page === "notebook" ? `notebook ${notebook}` : route.page;
  const left = useRef(new Map<string, Left>());
  /** The page in sight; null while the one asked for is not all there. */
  const shown = useRef(route.page === "notebook" && ready ? page : null);
  const before = useRef(route.page);
  useLayoutEffect(() => {
    const follow = (): void => {
      if (shown.current === page) left.current.set(page, { place: route.place, top: window.scrollY });
    };
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, [page, route.place]);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = ready ? page : null;
    if (!ready) return;
    goTo(route, left.current.get(page));
    if (route.page === "notebook") focusAgain(before.current);
    before.current = route.page;
  }, [page, ready]);
}
