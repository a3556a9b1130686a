import { signal } from "@preact/signals";

/** Whether the dialog from which the notebook is shared is open. */
export const shareOpen = signal(false);

/** Opens it, from wherever. */
export function openShare(): void {
  shareOpen.value = true;
}
