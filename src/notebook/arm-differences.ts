import type { Cell } from "../schema/cell.ts";
import { pairedLists } from "./list-differences.ts";
import { sameData } from "./same-data.ts";
import { arrowWords, valueWords } from "./value-words.ts";

type ArmsCell = Extract<Cell, { kind: "arms" }>;
type Entry = ArmsCell["arms"][number];

const usual = { start: 0, dose: 1, every: "as published", if: "always" } as const;

function regimensOf(entry: Entry): readonly string[] {
  if (typeof entry === "string") return [entry];
  return "regimen" in entry ? [entry.regimen] : entry.regimens;
}

function nameOf(entry: Entry): string | undefined {
  return typeof entry === "string" ? undefined : entry.name;
}

function armLabel(entry: Entry): string {
  return nameOf(entry) ?? regimensOf(entry).join(" + ");
}

/** What an entry says of one of its regimens, with what is usual where it says nothing. */
function saidOf(entry: Entry, regimen: string, setting: keyof typeof usual): unknown {
  if (typeof entry === "string") return usual[setting];
  const said: unknown = Object.getOwnPropertyDescriptor(entry, setting)?.value;
  const own: unknown =
    typeof said === "object" && said !== null ? Object.getOwnPropertyDescriptor(said, regimen)?.value : said;
  return own ?? usual[setting];
}

function saidWords(setting: keyof typeof usual, before: unknown, after: unknown): string {
  if (setting !== "if") return `${setting} ${arrowWords(setting, before, after)}`;
  return `given if ${valueWords(setting, before)} → ${valueWords(setting, after)}`;
}

function entryDifferences(one: Entry, other: Entry): readonly string[] {
  const phrases: string[] = [];
  const [before, after] = [regimensOf(one), regimensOf(other)];
  for (const regimen of after.filter((id) => before.includes(id))) {
    for (const setting of ["start", "dose", "every", "if"] as const) {
      const [was, is] = [saidOf(one, regimen, setting), saidOf(other, regimen, setting)];
      if (!sameData(was, is)) phrases.push(`${saidWords(setting, was, is)} (${regimen})`);
    }
  }
  if (!sameData(before, after)) phrases.push(`arm ${before.join(" + ")} → ${after.join(" + ")}`);
  const [was, is] = [nameOf(one), nameOf(other)];
  if (was !== is) phrases.push(`arm name ${was ?? "none"} → ${is ?? "none"}`);
  return phrases.length === 0 && !sameData(one, other) ? [`arm written otherwise: ${armLabel(other)}`] : phrases;
}

/** What became different in the arms of a cell, a phrase each: arms added, removed and moved, and what of their regimens was changed. */
export function armDifferences(one: ArmsCell, other: ArmsCell): readonly string[] {
  const unnamed = (): null => null;
  const pairs = pairedLists(one.arms, other.arms, unnamed, (entry) => regimensOf(entry).join(" + "));
  return pairs.flatMap(({ before, after, moved }) => {
    if (before === null) return after === null ? [] : [`arm added: ${armLabel(after)}`];
    if (after === null) return [`arm removed: ${armLabel(before)}`];
    return [...(moved ? [`arm moved: ${armLabel(after)}`] : []), ...entryDifferences(before, after)];
  });
}
