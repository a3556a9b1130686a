import type { EquationText } from "../equation-text.ts";
import { Frac } from "../maths/frac.tsx";
import { Group } from "../maths/group.tsx";
import { Rate } from "../maths/rate.tsx";
import { minus, plus, times } from "../maths/signs.tsx";
import { Sym } from "../maths/sym.tsx";

const rate = <Frac top={<Sym of="n" />} bottom={<Sym of="L" />} />;

/** The chain of stages that mature cells pass. */
export const lifespan: EquationText = {
  id: "lifespan",
  name: "Life of mature cells",
  lines: [
    [
      <Rate>
        <Sym of="X" index="1" />
      </Rate>,
      <mrow>
        <Sym of="F" />
        {minus}
        <Group>
          {rate}
          {plus}
          <Sym of="h_x" />
        </Group>
        {times}
        <Sym of="X" index="1" />
      </mrow>,
    ],
    [
      <Rate>
        <Sym of="X" index="k" />
      </Rate>,
      <mrow>
        {rate}
        {times}
        <Sym of="X" index="k−1" />
        {minus}
        <Group>
          {rate}
          {plus}
          <Sym of="h_x" />
        </Group>
        {times}
        <Sym of="X" index="k" />
      </mrow>,
    ],
  ],
  symbols: ["Xk", "inflow", "nL", "L", "hx"],
};
