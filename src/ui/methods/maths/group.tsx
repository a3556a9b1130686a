import type { ComponentChildren } from "preact";

/** An expression in brackets. */
export function Group({ children }: { readonly children: ComponentChildren }) {
  return (
    <mrow>
      <mo>(</mo>
      {children}
      <mo>)</mo>
    </mrow>
  );
}
