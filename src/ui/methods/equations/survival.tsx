import type { EquationText } from "../equation-text.ts";
import { Frac } from "../maths/frac.tsx";
import { one, plus } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

/** The share of progenitors that survive. */
export const survival: EquationText = {
  id: "survival",
  name: "Survival of progenitors",
  lines: [
    [
      <Sym of="s" />,
      <Frac
        top={one}
        bottom={
          <>
            {one}
            {plus}
            <Sup base={<Sym of="A" />} power={<Sym of="h_A" />} />
            {plus}
            <Sym of="U" />
          </>
        }
      />,
    ],
    [
      <mrow>
        <Sym of="s_C" />
        <mtext>{"\u00a0(antigen absent)"}</mtext>
      </mrow>,
      <Frac
        top={one}
        bottom={
          <>
            {one}
            {plus}
            <Sym of="U" />
          </>
        }
      />,
    ],
  ],
  symbols: ["s", "A", "hA", "U", "sC"],
};
