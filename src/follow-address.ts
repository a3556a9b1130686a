import { type ReadonlySignal, signal } from "@preact/signals";
import { embeddedFragment } from "./embedded.ts";
import { fragmentOf, type Route, routeOf } from "./ui/index.ts";

/** The address bar, as the page follows and sets it. */
export interface Address {
  readonly route: ReadonlySignal<Route>;
  /** The page's own address, without its fragment. */
  readonly address: string;
  readonly go: (fragment: string) => void;
  readonly settle: (fragment: string) => void;
}

/** What a step of the browser's history remembers beside its address: the fragment of the notebook that was open there. */
function remembered(): string | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("notebook" in state)) return null;
  return typeof state.notebook === "string" ? state.notebook : null;
}

function present(): string {
  return location.hash === "" ? (embeddedFragment() ?? "") : location.hash;
}

/** Follows the page's address from now on. A place within a notebook, and the pages beside it, do not name the notebook they belong to: the browser's history remembers it for them, so that reloading and going back find it again. */
export function followAddress(): Address {
  /** The fragment of the notebook that is open. */
  let open = "";
  /** Of a notebook that was open under a shipped one's address, the reader's own copy that it has become. */
  const copies = new Map<string, string>();

  const read = (): Route => {
    const asked = routeOf(present());
    const before = remembered();
    if (asked.notebook !== null && before === null) open = fragmentOf(asked.notebook);
    else if (before !== null) open = copies.get(before) ?? before;
    return { ...asked, notebook: routeOf(open).notebook };
  };
  const remember = (fragment: string): void => {
    history.replaceState({ notebook: open }, "", fragment === "" ? location.href : `#${fragment.replace(/^#/u, "")}`);
  };

  const route = signal(read());
  remember(location.hash);
  // Going back, popstate comes before the browser has moved anything; what sets the hash alone is heard by the other.
  addEventListener("popstate", () => {
    route.value = read();
  });
  addEventListener("hashchange", () => {
    route.value = read();
    const { page, place } = route.value;
    remember(page === "notebook" && place === "" ? open : location.hash);
  });
  return {
    route,
    address: location.href.replace(/#.*$/u, ""),
    go: (fragment) => {
      location.hash = fragment;
    },
    settle: (fragment) => {
      copies.set(open, fragment);
      open = fragment;
      remember(fragment);
    },
  };
}
