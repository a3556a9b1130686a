import type { ComponentChildren } from "preact";

interface ProseHeadingProps {
  readonly depth: number;
  readonly id: string | undefined;
  readonly children: ComponentChildren;
}

/** A heading of the notebook; the page's title is the only one of the first level. */
export function ProseHeading({ depth, id, children }: ProseHeadingProps) {
  if (depth <= 2) return <h2 id={id}>{children}</h2>;
  return depth === 3 ? <h3>{children}</h3> : <h4>{children}</h4>;
}
