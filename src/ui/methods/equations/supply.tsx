import type { EquationText } from "../equation-text.ts";
import { Frac } from "../maths/frac.tsx";
import { Group } from "../maths/group.tsx";
import { Rate } from "../maths/rate.tsx";
import { minus, one, plus, times } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

/** What the marrow commits, and the supply of progenitors. */
export const supply: EquationText = {
  id: "supply",
  name: "Supply and output",
  lines: [
    [
      <Sym of="J" />,
      <mrow>
        <Sym of="JStar" />
        {times}
        <Sym of="g" />
        {times}
        <Group>
          <Sym of="D" />
          {times}
          <Sym of="s" />
          {plus}
          <Sym of="C" />
          {times}
          <Sym of="s_C" />
        </Group>
      </mrow>,
    ],
    [
      <Rate>
        <Sym of="D" />
      </Rate>,
      <Frac
        top={
          <>
            <Sym of="S_D" />
            {times}
            <Group>
              {one}
              {plus}
              <Sym of="e_S" />
            </Group>
            {minus}
            <Sym of="D" />
          </>
        }
        bottom={<Sym of="tau_P" />}
      />,
    ],
    [
      <Rate>
        <Sym of="C" />
      </Rate>,
      <Frac
        top={
          <>
            <Sym of="S_C" />
            {minus}
            <Sym of="C" />
          </>
        }
        bottom={<Sym of="tau_P" />}
      />,
    ],
    [
      <Sym of="S_C" />,
      <mrow>
        <munder>
          <mo>∑</mo>
          <mi>j</mi>
        </munder>
        <Sym of="eps" />
        {times}
        <Sup
          base={<mi class="maths-upright">e</mi>}
          power={
            <>
              {minus}
              <mo>(</mo>
              <mi>t</mi>
              {minus}
              <Sym of="t_j" />
              <mo>)</mo>
              <mo>/</mo>
              <Sym of="tau_u" />
            </>
          }
        />
      </mrow>,
    ],
  ],
  symbols: ["J", "D", "C", "SD", "eS", "tauP", "SC", "eps", "tj", "tauU"],
};
