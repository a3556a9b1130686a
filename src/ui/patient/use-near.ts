import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How far outside the window a section counts as near. */
const margin = "600px";

/** Whether an element has come near the window; once it has, that stays. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: margin },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return near;
}
