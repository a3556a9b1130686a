import { failed, type Result } from "../../base/result.ts";
import { resolveArms, settledCell, withSettledChanged } from "../../notebook/index.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { ArmEntry } from "../../schema/arm-entry.ts";
import type { Failure } from "../../schema/failure.ts";
import { armEntry, armRegimens } from "../../schema/arm-regimens.ts";
import { isWatch } from "../arms/figure-arms.ts";
import { ArmsCell } from "../../schema/arms-cell.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";

/** The longest name of an arm, and the most arms there can be. */
const longest = 80;
export const mostArms = 12;

/** The *arms* cell of a notebook known by `id`, every value stated; throws when there is none, because that is a bug. */
export function armsCell(notebook: Notebook, id: string): ArmsCell {
  const cell = settledCell(notebook, id, "arms");
  if (cell === null) throw new Error(`no arms cell "${id}"`);
  return cell;
}

/** The notebook with other arms; refused, with what is allowed, where they cannot be: a value out of range, none or too many, two of one name. */
export function changeArms(notebook: Notebook, id: string, arms: readonly ArmEntry[]): Result<Notebook, Failure> {
  const read = readBy(ArmsCell, { ...armsCell(notebook, id), arms });
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const resolved = resolveArms(read.value);
  return resolved.ok ? withSettledChanged(notebook, read.value) : resolved;
}

/** What an arm is called where nothing else is said. */
function plainName(regimens: readonly string[]): string {
  const joined = regimens.join(" + ");
  return joined.length <= longest ? joined : `combination of ${regimens.length}`;
}

function nameOf(entry: ArmEntry): string {
  const given = typeof entry === "string" ? undefined : entry.name;
  return given ?? plainName(armRegimens(entry).map(({ regimen }) => regimen));
}

/** The arms and one more that gives these regimens together from its first day, with a number after its name where that is taken. */
export function withArm(arms: readonly ArmEntry[], regimens: readonly string[]): readonly ArmEntry[] {
  const taken = new Set(arms.map(nameOf));
  const plain = plainName(regimens);
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain} ${count}`;
  const given = name === regimens.join(" + ") ? undefined : name;
  const parts = regimens.map((regimen) => ({ regimen, start: 0, dose: 1, every: null }));
  return [...arms, armEntry(parts, given)];
}

/** Whether there is anything a twin of such an arm would be without: some of it is given, and it is not waiting. */
export function hasTwin(regimens: readonly ArmRegimen[]): boolean {
  return !isWatch(regimens.map(({ regimen }) => regimen)) && regimens.some(({ dose }) => dose > 0);
}

/** The arms and, after the one at a place, its no-effect twin: the same regimens at dose 0, whose effects and multipliers on harm are off. It is named after `label`, with a number where that is taken. */
export function withTwin(arms: readonly ArmEntry[], place: number, label: string): readonly ArmEntry[] {
  const entry = arms[place];
  if (entry === undefined) return arms;
  const taken = new Set(arms.map(nameOf));
  const ending = ", no effect";
  const name = (count: number): string => {
    const end = count === 1 ? ending : `${ending} ${count}`;
    return `${label.slice(0, longest - end.length)}${end}`;
  };
  let count = 1;
  while (taken.has(name(count))) count += 1;
  const parts = armRegimens(entry).map(({ regimen, start }): ArmRegimen => ({ regimen, start, dose: 0, every: null }));
  return arms.toSpliced(place + 1, 0, armEntry(parts, name(count)));
}

/** The arms with the one at a place moved a place up (−1) or down (1). */
export function withArmMoved(arms: readonly ArmEntry[], from: number, by: -1 | 1): readonly ArmEntry[] {
  const moved = arms[from];
  return moved === undefined ? arms : arms.toSpliced(from, 1).toSpliced(from + by, 0, moved);
}

/** What an arm gives, and the name it has been given; undefined: none. */
export interface ArmParts {
  readonly regimens: readonly ArmRegimen[];
  readonly name: string | undefined;
}

/** An entry taken apart; `armEntry` puts it together again. */
export function armParts(entry: ArmEntry): ArmParts {
  return { regimens: armRegimens(entry), name: typeof entry === "string" ? undefined : entry.name };
}
