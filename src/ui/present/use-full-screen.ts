import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Gives an element the whole screen while it stands, where the browser allows that; `left` hears that the reader has left it. */
export function useFullScreen(element: RefObject<HTMLElement | null>, left: () => void): void {
  const latest = useRef(left);
  latest.current = left;
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let full = false;
    const follow = (): void => {
      const now = document.fullscreenElement === current;
      if (full && !now) latest.current();
      full = now;
    };
    document.addEventListener("fullscreenchange", follow);
    // Refused without a gesture, in a frame and on phones: the page's own window does as well.
    if (document.fullscreenEnabled) current.requestFullscreen().catch(() => undefined);
    return () => {
      document.removeEventListener("fullscreenchange", follow);
      if (document.fullscreenElement === current) void document.exitFullscreen();
    };
  }, []);
}
