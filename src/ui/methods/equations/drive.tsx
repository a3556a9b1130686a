import type { EquationText } from "../equation-text.ts";
import { Frac } from "../maths/frac.tsx";
import { Group } from "../maths/group.tsx";
import { minus, one, plus, times } from "../maths/signs.tsx";
import { Sup } from "../maths/sup.tsx";
import { Sym } from "../maths/sym.tsx";

function erythropoietinAt(haemoglobin: "Hb" | "HbStar") {
  return (
    <Sup
      base={<mn>10</mn>}
      power={
        <>
          <Sym of="e0" />
          {minus}
          <Sym of="e1" />
          {times}
          <Sym of={haemoglobin} />
        </>
      }
    />
  );
}

/** Erythropoietin, and the drive it gives the marrow. */
export const drive: EquationText = {
  id: "drive",
  name: "Erythropoietin and drive",
  lines: [
    [
      <Sym of="EPO" />,
      <mrow>
        <Sym of="b_E" />
        {times}
        {erythropoietinAt("Hb")}
        {times}
        <Frac
          top={
            <>
              {one}
              {plus}
              <Sym of="kappa" />
            </>
          }
          bottom={
            <>
              {one}
              {plus}
              <Sym of="kappa" />
              {times}
              <Sym of="M" />
            </>
          }
        />
        {plus}
        <Sym of="E_x" />
      </mrow>,
    ],
    [
      <Sym of="M" />,
      <mrow>
        <Frac
          top={one}
          bottom={
            <>
              <Sym of="tau_N" />
              {times}
              <Sym of="JStar" />
            </>
          }
        />
        <msubsup>
          <mo>∫</mo>
          <mrow>
            <mi>t</mi>
            {minus}
            <Sym of="tau_N" />
          </mrow>
          <mi>t</mi>
        </msubsup>
        <Sym of="J" />
        <mspace width="0.17em" />
        <mi class="maths-upright">d</mi>
        <mi>t</mi>
      </mrow>,
    ],
    [
      <Sym of="g" />,
      <mrow>
        <Sym of="g_max" />
        {times}
        <Frac
          top={<Sym of="EPO" />}
          bottom={
            <>
              <Sym of="EPO" />
              {plus}
              <Sym of="E50" />
            </>
          }
        />
      </mrow>,
    ],
    [
      <Sym of="E50" />,
      <mrow>
        {erythropoietinAt("HbStar")}
        {times}
        <Group>
          <Sym of="g_max" />
          {minus}
          {one}
        </Group>
      </mrow>,
    ],
  ],
  symbols: ["EPO", "bE", "e0", "e1", "Hb", "kappa", "M", "tauN", "Ex", "g", "gMax", "E50"],
};
