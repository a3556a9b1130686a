import { useLayoutEffect, useRef } from "preact/hooks";

interface MountedProps {
  /** Draws what to show; drawn again when `inputs` change. */
  readonly draw: () => Element;
  readonly inputs: readonly unknown[];
  /** Height kept in px, so that nothing below ever moves. */
  readonly height?: number;
}

/** An element drawn outside the virtual tree, put in place before the page is painted. */
export function Mounted({ draw, inputs, height }: MountedProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(draw()), inputs);
  return <div ref={place} style={height === undefined ? undefined : { minHeight: `${height}px` }} />;
}
