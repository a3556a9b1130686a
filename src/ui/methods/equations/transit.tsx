import type { EquationText } from "../equation-text.ts";
import { Group } from "../maths/group.tsx";
import { minus, plus, times } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

/** Transit through the marrow, and the reticulocytes in blood. */
export const transit: EquationText = {
  id: "transit",
  name: "Transit through the marrow",
  lines: [
    [
      <Sym of="tau_mr" />,
      <mrow>
        <Sym of="tau_mr0" />
        {times}
        <Sup
          base={<mi class="maths-upright">e</mi>}
          power={
            <>
              {minus}
              <Sym of="k_r" />
              {times}
              <mi class="maths-upright">max</mi>
              <mo>(</mo>
              <mn>0</mn>
              <mo>,</mo>
              <Sym of="HbStar" />
              {minus}
              <Sym of="Hb" />
              <mo>)</mo>
            </>
          }
        />
      </mrow>,
    ],
    [
      <Sym of="R" />,
      <mrow>
        <msubsup>
          <mo>∫</mo>
          <mrow>
            <Sym of="tau_N" />
            {plus}
            <Sym of="tau_mr" />
          </mrow>
          <mrow>
            <Sym of="tau_N" />
            {plus}
            <Sym of="tau_R" />
          </mrow>
        </msubsup>
        <Sym of="J" />
        <Group>
          <mi>t</mi>
          {minus}
          <mi>a</mi>
        </Group>
        <mspace width="0.17em" />
        <mi class="maths-upright">d</mi>
        <mi>a</mi>
      </mrow>,
    ],
  ],
  symbols: ["tauMrT", "tauMr", "kr", "R", "tauN", "tauR"],
};
