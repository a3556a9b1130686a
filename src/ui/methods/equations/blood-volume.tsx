import type { EquationText } from "../equation-text.ts";
import { Frac } from "../maths/frac.tsx";
import { Group } from "../maths/group.tsx";
import { plus, times } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

/** Blood volume by Nadler 1962 (given there in L; here in dL), and output in health. */
export const bloodVolume: EquationText = {
  id: "blood-volume",
  name: "Blood volume",
  lines: [
    [
      <mrow>
        <Sym of="BV" />
        <mtext>{"\u00a0(men)"}</mtext>
      </mrow>,
      <mrow>
        <mn>10</mn>
        {times}
        <Group>
          <mn>0.3669</mn>
          {times}
          <Sup base={<mi>h</mi>} power={<mn>3</mn>} />
          {plus}
          <mn>0.03219</mn>
          {times}
          <mi>m</mi>
          {plus}
          <mn>0.6041</mn>
        </Group>
      </mrow>,
    ],
    [
      <mrow>
        <Sym of="BV" />
        <mtext>{"\u00a0(women)"}</mtext>
      </mrow>,
      <mrow>
        <mn>10</mn>
        {times}
        <Group>
          <mn>0.3561</mn>
          {times}
          <Sup base={<mi>h</mi>} power={<mn>3</mn>} />
          {plus}
          <mn>0.03308</mn>
          {times}
          <mi>m</mi>
          {plus}
          <mn>0.1833</mn>
        </Group>
      </mrow>,
    ],
    [
      <Sym of="JStar" />,
      <Frac
        top={
          <>
            <Sym of="HbStar" />
            {times}
            <Sym of="BV" />
          </>
        }
        bottom={<Sym of="L" />}
      />,
    ],
  ],
  symbols: ["BV", "height", "weight", "JStar", "HbStar", "L"],
};
