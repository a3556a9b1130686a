import { useEffect, useState } from "preact/hooks";

/** Whether the page is being laid out for paper. */
export function usePaper(): boolean {
  const [paper, setPaper] = useState(() => matchMedia("print").matches);
  useEffect(() => {
    const list = matchMedia("print");
    const follow = (): void => setPaper(list.matches);
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, []);
  return paper;
}
