import { useRef } from "preact/hooks";
import type { Route } from "./route.ts";

/** Whether the reader has come to this page from another, rather than opened it here. */
export function useVisited(page: Route["page"]): boolean {
  const first = useRef(page);
  const moved = useRef(false);
  if (page !== first.current) moved.current = true;
  return moved.current;
}
