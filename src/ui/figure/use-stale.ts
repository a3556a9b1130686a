import { useEffect, useState } from "preact/hooks";

/** Pictures that follow one another faster than this, in ms, are not marked stale between. */
const quick = 250;

/** Whether to mark a picture stale: it answers an earlier question, and no new one has come at once. */
export function useStale(old: boolean): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    setWaited(false);
    if (!old) return undefined;
    const timer = setTimeout(() => setWaited(true), quick);
    return () => clearTimeout(timer);
  }, [old]);
  return old && waited;
}
