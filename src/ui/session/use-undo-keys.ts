import { useEffect } from "preact/hooks";

const typed = new Set(["text", "search", "url", "email", "tel", "password", "number"]);

/** Whether keys typed into an element change its text, so that the browser's own undo is meant. */
export function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return typed.has(target.type);
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** What a key asks for: undo (Ctrl or Cmd and Z), redo (with Shift, or Ctrl and Y), or nothing of the kind. */
export function stepAsked({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}

/** Takes back and brings again by the usual keys, wherever the focus is but in a field being typed in. */
export function useUndoKeys(undo: () => void, redo: () => void, shown: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = stepAsked(event);
      if (!shown || step === null || event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      if (step === "undo") undo();
      else redo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [undo, redo, shown]);
}
