import type { ComponentChildren } from "preact";

/** The rate at which a quantity changes, per day. */
export function Rate({ children }: { readonly children: ComponentChildren }) {
  return (
    <mfrac>
      <mrow>
        <mi class="maths-upright">d</mi>
        {children}
      </mrow>
      <mrow>
        <mi class="maths-upright">d</mi>
        <mi>t</mi>
      </mrow>
    </mfrac>
  );
}
