import { useEffect, useState } from "preact/hooks";

const query = "(prefers-reduced-motion: reduce)";

/** Whether the reader asks for as little motion as can be, followed as it changes. */
export function useCalm(): boolean {
  const [calm, setCalm] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = (): void => setCalm(list.matches);
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, []);
  return calm;
}
