import type { EquationText } from "../equation-text.ts";
import { Frac } from "../maths/frac.tsx";
import { Group } from "../maths/group.tsx";
import { Rate } from "../maths/rate.tsx";
import { minus, one, plus, times } from "../maths/signs.tsx";
import { Sym } from "../maths/sym.tsx";

const outside = (
  <>
    {one}
    {minus}
    <Sym of="f" index="i" />
  </>
);

/** Antibody of one kind inside and outside plasma. */
export const antibody: EquationText = {
  id: "antibody",
  name: "Antibody inside and outside plasma",
  lines: [
    [
      <Rate>
        <Sym of="A" index="i" />
      </Rate>,
      <mrow>
        <Sym of="k_c" index="i" />
        {times}
        <Sym of="A0" index="i" />
        {times}
        <Sym of="P" />
        {times}
        <Sym of="q" />
        {minus}
        <Group>
          <Sym of="k_c" index="i" />
          {plus}
          <Sym of="k_12" index="i" />
        </Group>
        {times}
        <Sym of="A" index="i" />
        {plus}
        <Sym of="k_21" />
        {times}
        <Sym of="Q" index="i" />
      </mrow>,
    ],
    [
      <Rate>
        <Sym of="Q" index="i" />
      </Rate>,
      <mrow>
        <Sym of="k_12" index="i" />
        {times}
        <Sym of="A" index="i" />
        {minus}
        <Sym of="k_21" />
        {times}
        <Sym of="Q" index="i" />
      </mrow>,
    ],
    [
      <Sym of="k_c" index="i" />,
      <Frac
        top={
          <>
            <mi class="maths-upright">ln</mi>
            <mspace width="0.17em" />
            <mn>2</mn>
          </>
        }
        bottom={
          <>
            <Sym of="tHalf" index="i" />
            {times}
            <Group>{outside}</Group>
          </>
        }
      />,
    ],
    [
      <Sym of="k_12" index="i" />,
      <mrow>
        <Sym of="k_21" />
        {times}
        <Frac top={<Sym of="f" index="i" />} bottom={outside} />
      </mrow>,
    ],
  ],
  symbols: ["Ai", "Qi", "A0", "A0i", "w", "q", "kc", "k12", "k21", "tHalf", "f"],
};
