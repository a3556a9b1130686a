import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How far outside the window a cell counts as in sight. */
const margin = "400px";

/** Whether an element lies in the window, or near it. */
function useInSight(element: RefObject<HTMLElement | null>): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting === true), {
      rootMargin: `${margin} 0px`,
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return inSight;
}

/** What to draw of a cell: what it shows, but out of sight, unused and while its answer still sharpens what was drawn last, so that a moving slider costs no more than what one sees of it. */
export function useAtRest(
  element: RefObject<HTMLElement | null>,
  resting: boolean,
  children: ComponentChildren,
): ComponentChildren {
  const inSight = useInSight(element);
  const drawn = useRef<{ readonly children: ComponentChildren } | null>(null);
  const used = element.current?.contains(document.activeElement) === true;
  if (resting || inSight || used || drawn.current === null) drawn.current = { children };
  return drawn.current.children;
}
