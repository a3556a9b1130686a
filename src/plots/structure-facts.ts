import type { FigurePlace } from "./figure-place.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigureTable } from "./figure-table.ts";
import { askedWords, outcomeText } from "./outcome.ts";
import { halfWords, structureScale, structureX } from "./structure-figure.ts";
import { structureLayout } from "./structure-layout.ts";
import { type StructureInput, structureRows } from "./structure-rows.ts";
import { sweepHorizon } from "./sweep-marks.ts";

/** What arrow keys walk through and what is heard: the arms of each structure, from the top; the outcome is the tone, and what is not reached is silent. */
export function structureSeries(options: StructureInput & FigurePlace): readonly FigureSeries[] {
  const { asked } = options;
  const rows = structureRows(options);
  const layout = structureLayout(options, options);
  const scale = structureScale(options, rows);
  return rows.flatMap(({ choice, dots }, index): FigureSeries[] => {
    if (dots.length === 0) return [];
    const marks = dots.map(({ arm, value, error }, at) => ({
      x: value === null ? layout.right : structureX(layout, scale, value),
      y: layout.rows[index]?.dots[at] ?? 0,
      says: `${choice.label}, ${arm.shortLabel}: ${outcomeText(value, asked, sweepHorizon(options))}${halfWords(error, options)}`,
      level: value === null ? null : Math.min(1, value / scale.to),
    }));
    return [{ name: choice.label, marks }];
  });
}

/** The figure as numbers: a row a structure and arm, with the distance from the first structure. */
export function structureTable(input: StructureInput): FigureTable {
  const { title, unit, decimals, blank } = askedWords(input.asked, sweepHorizon(input));
  const rows = structureRows(input);
  const [first] = rows;
  return {
    caption: `Simulated patients. ${title}, by how the model is built`,
    blank,
    columns: [
      { name: "Model" },
      { name: "What is otherwise" },
      { name: "Arm" },
      { name: title, decimals, unit },
      ...(input.withoutError ? [] : [{ name: "Monte-Carlo error ±" }]),
      { name: `Against ${first?.choice.label ?? "the first"}`, decimals, unit },
      { name: "Patients an arm", decimals: 0 },
    ],
    rows: rows.flatMap(({ choice, dots, patients }) =>
      dots.map(({ arm, value, error }, index) => {
        const own = first?.dots[index]?.value ?? null;
        return [
          choice.label,
          choice.says,
          arm.shortLabel,
          value,
          ...(input.withoutError ? [] : [error === null ? "not known" : halfWords(error, input).slice(2)]),
          value === null || own === null ? null : value - own,
          patients,
        ];
      }),
    ),
  };
}
