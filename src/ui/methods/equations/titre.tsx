import type { EquationText } from "../equation-text.ts";
import { plus, times } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

/** Titre as a laboratory reports it. */
export const titre: EquationText = {
  id: "titre",
  name: "Titre",
  lines: [
    [
      <mtext>titre of kind i</mtext>,
      <mrow>
        <mn>1</mn>
        <mo>:</mo>
        <Sup
          base={<mn>2</mn>}
          power={
            <>
              <mo>⌊</mo>
              <msub>
                <mi class="maths-upright">log</mi>
                <mn>2</mn>
              </msub>
              <mo>(</mo>
              <Sym of="A" index="i" />
              {times}
              <Sym of="T50" />
              <mo>)</mo>
              {plus}
              <mtext>noise</mtext>
              <mo>⌋</mo>
            </>
          }
        />
      </mrow>,
    ],
  ],
  symbols: ["Ai", "T50"],
};
