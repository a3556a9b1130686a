import type { ComponentChildren } from "preact";

/** A power. */
export function Sup({ base, power }: { readonly base: ComponentChildren; readonly power: ComponentChildren }) {
  return (
    <msup>
      <mrow>{base}</mrow>
      <mrow>{power}</mrow>
    </msup>
  );
}
