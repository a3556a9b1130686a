import type { ComponentChildren } from "preact";

/** A fraction. */
export function Frac({ top, bottom }: { readonly top: ComponentChildren; readonly bottom: ComponentChildren }) {
  return (
    <mfrac>
      <mrow>{top}</mrow>
      <mrow>{bottom}</mrow>
    </mfrac>
  );
}
