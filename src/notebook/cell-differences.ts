import type { Cell } from "../schema/cell.ts";
import { fullSimulate } from "../schema/simulate-cell.ts";
import { armDifferences } from "./arm-differences.ts";
import { cellName } from "./cell-key.ts";
import { pairedLists } from "./list-differences.ts";
import { settingDifferences } from "./setting-differences.ts";
import { textBeginning, textDifference } from "./text-difference.ts";

/** A cell as a reader knows it: its name, its kind where it has none, the beginning of a text. */
export function cellLabel(cell: Cell): string {
  if (cell.kind === "prose") return `text ${textBeginning(cell.text)}`;
  const name = cellName(cell);
  return name === null ? cell.kind : `${cell.kind} ${name}`;
}

type EffectOf = Extract<Cell, { kind: "regimen" }>["effects"][number];

/** What became different in a regimen's effects: those added and taken out, and the columns that changed. */
function effectDifferences(one: readonly EffectOf[], other: readonly EffectOf[]): readonly string[] {
  const pairs = pairedLists(
    one,
    other,
    () => null,
    ({ kind }) => kind,
  );
  return pairs.flatMap(({ before, after, moved }) => {
    if (before === null) return after === null ? [] : [`effect added: ${after.kind}`];
    if (after === null) return [`effect removed: ${before.kind}`];
    const changed = settingDifferences(before, after).map((phrase) => `${after.kind} ${phrase}`);
    return moved ? [`effect moved: ${after.kind}`, ...changed] : changed;
  });
}

/** What became different within one cell (of one kind and name), a phrase each. */
export function cellDifferences(one: Cell, other: Cell): readonly string[] {
  if (one.kind === "prose" && other.kind === "prose") {
    return one.text === other.text ? [] : [textDifference(one.text, other.text)];
  }
  const place = ` (${cellName(other) ?? other.kind})`;
  if (one.kind === "arms" && other.kind === "arms") return armDifferences(one, other);
  const presets = other.kind === "simulate" ? fullSimulate({ kind: "simulate", id: other.id, arms: "arms" }) : {};
  const effects =
    one.kind === "regimen" && other.kind === "regimen" ? effectDifferences(one.effects, other.effects) : [];
  const skip = other.kind === "regimen" ? ["kind", "id", "effects"] : ["kind", "id"];
  return [...settingDifferences(one, other, { presets, skip }), ...effects].map((phrase) => `${phrase}${place}`);
}
