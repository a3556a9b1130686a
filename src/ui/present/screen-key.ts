/** What a key does to a presentation. */
export type ScreenStep = "next" | "back" | "first" | "last" | "end" | "reveal" | "code";

const steps: Readonly<Record<string, ScreenStep>> = {
  ArrowRight: "next",
  " ": "next",
  ArrowLeft: "back",
  Home: "first",
  End: "last",
  r: "reveal",
  R: "reveal",
};

/** Heard wherever the focus is, as no control takes these keys. */
const always: Readonly<Record<string, ScreenStep>> = {
  PageDown: "next",
  PageUp: "back",
  Escape: "end",
  q: "code",
  Q: "code",
};

/** What of a pressed key decides. */
type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** What a pressed key asks for; within a control (`taken`) only what no control needs. Null: nothing. */
export function screenStep({ key, ctrlKey, metaKey, altKey }: Press, taken: boolean): ScreenStep | null {
  if (ctrlKey || metaKey || altKey) return null;
  return always[key] ?? (taken ? null : (steps[key] ?? null));
}
