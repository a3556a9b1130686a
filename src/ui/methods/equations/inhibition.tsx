import type { EquationText } from "../equation-text.ts";
import { Group } from "../maths/group.tsx";
import { Rate } from "../maths/rate.tsx";
import { euler, minus, one, times } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

/** Inhibition by cells, and what calms it. */
export const inhibition: EquationText = {
  id: "inhibition",
  name: "Inhibition by cells",
  lines: [
    [
      <Rate>
        <Sym of="U" />
      </Rate>,
      <mrow>
        <Sym of="k_U" />
        {times}
        <Group>
          <Sym of="U0" />
          {times}
          <Sup
            base={euler}
            power={
              <>
                {minus}
                <Sym of="d_U" />
                {times}
                <mi class="maths-upright">max</mi>
                <mo>(</mo>
                <mn>0</mn>
                <mo>,</mo>
                <mi>t</mi>
                <mo>)</mo>
              </>
            }
          />
          {times}
          <Group>
            {one}
            {minus}
            <Sym of="e_T" />
          </Group>
          {minus}
          <Sym of="U" />
        </Group>
      </mrow>,
    ],
    [
      <mrow>
        {one}
        {minus}
        <Sym of="e_T" />
      </mrow>,
      <mrow>
        <munder>
          <mo>∏</mo>
          <mi>j</mi>
        </munder>
        <Group>
          {one}
          {minus}
          <Sym of="e_j" />
        </Group>
      </mrow>,
    ],
    [
      <Sym of="q" />,
      <mrow>
        {one}
        {minus}
        <mtext>output</mtext>
        {times}
        <Sym of="e_T" />
      </mrow>,
    ],
  ],
  symbols: ["U", "kU", "U0", "dU", "eT", "ej"],
};
