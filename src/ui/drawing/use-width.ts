import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** The width of an element in whole px, followed as it changes, also from screen to paper and back; 0 before it stands on the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = (): void => setWidth(Math.floor(current.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    const paper = matchMedia("print");
    paper.addEventListener("change", measure);
    return () => {
      observer.disconnect();
      paper.removeEventListener("change", measure);
    };
  }, []);
  return width;
}
