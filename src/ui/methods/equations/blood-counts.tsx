import type { EquationText } from "../equation-text.ts";
import { Frac } from "../maths/frac.tsx";
import { plus, times } from "../maths/signs.tsx";
import { Sym } from "../maths/sym.tsx";

/** Haemoglobin and reticulocytes as a laboratory reports them. */
export const bloodCounts: EquationText = {
  id: "blood",
  name: "Haemoglobin and reticulocytes",
  lines: [
    [
      <Sym of="Hb" />,
      <Frac
        top={
          <>
            <Sym of="R" />
            {plus}
            <munder>
              <mo>∑</mo>
              <mi>k</mi>
            </munder>
            <Sym of="X" index="k" />
          </>
        }
        bottom={<Sym of="BV" />}
      />,
    ],
    [
      <mtext>reticulocytes (%)</mtext>,
      <mrow>
        <mn>100</mn>
        {times}
        <Frac
          top={<Sym of="R" />}
          bottom={
            <>
              <Sym of="Hb" />
              {times}
              <Sym of="BV" />
            </>
          }
        />
      </mrow>,
    ],
    [
      <mtext>reticulocytes (10⁹/L)</mtext>,
      <mrow>
        <mn>333</mn>
        {times}
        <Frac top={<Sym of="R" />} bottom={<Sym of="BV" />} />
      </mrow>,
    ],
  ],
  symbols: ["Hb", "R", "BV"],
};
