import type { ComponentChildren } from "preact";

interface LockableProps {
  readonly locked: boolean;
  readonly children: ComponentChildren;
}

/** A setting that the author of the notebook may have locked: it shows its value and says so. */
export function Lockable({ locked, children }: LockableProps) {
  if (!locked) return <>{children}</>;
  return (
    <fieldset class="setting-locked" disabled>
      {children} <span class="setting-locked-words">locked by the author</span>
    </fieldset>
  );
}
