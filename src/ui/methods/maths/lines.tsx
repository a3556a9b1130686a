import type { ComponentChildren } from "preact";

/** Lines of mathematics below one another, each a left and a right side parted by the sign of equality. */
export function Lines({ lines }: { readonly lines: readonly (readonly [ComponentChildren, ComponentChildren])[] }) {
  return (
    <math display="block">
      <mtable>
        {lines.map(([left, right]) => (
          <mtr>
            <mtd>{left}</mtd>
            <mtd>
              <mo>=</mo>
              {right}
            </mtd>
          </mtr>
        ))}
      </mtable>
    </math>
  );
}
