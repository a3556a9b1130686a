import type { EquationText } from "../equation-text.ts";
import { Group } from "../maths/group.tsx";
import { Rate } from "../maths/rate.tsx";
import { euler, minus, one, plus, times } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

/** The loss of host plasma cells. */
export const plasmaCells: EquationText = {
  id: "plasma-cells",
  name: "Plasma cells",
  lines: [
    [
      <Rate>
        <Sym of="P" />
      </Rate>,
      <mrow>
        {minus}
        <Group>
          <Sym of="k_P" />
          {times}
          <Group>
            {one}
            {minus}
            <Sym of="beta" />
            {times}
            <Sym of="I" />
          </Group>
          {times}
          <Sup base={euler} power={<Sym of="theta" />} />
          {plus}
          <Sym of="k_kill" />
          {plus}
          <Sym of="k_gvp" />
        </Group>
        {times}
        <Sym of="P" />
      </mrow>,
    ],
  ],
  symbols: ["P", "kP", "beta", "I", "theta", "kKill", "kGvp"],
};
