import { sameData } from "./same-data.ts";
import { arrowWords, valueWords } from "./value-words.ts";

/** What a reader calls a setting, where the file has another word for it. */
const names: Readonly<Record<string, string>> = {
  of: "reads",
  from: "from",
  where: "filter",
  show: "shows",
  taper: "taper of immunosuppression",
  assume: "assumption",
};

/** Settings that are written as values by name: each name is a setting of its own. */
const byName: Readonly<Record<string, string>> = { parameters: "parameter", where: "filter", harm: "harm" };

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

function oneSetting(name: string, setting: string, before: unknown, after: unknown, preset: unknown): string {
  if (sameData(before ?? preset, after ?? preset)) {
    return after === undefined ? `${name} no longer stated` : `${name} ${valueWords(setting, after)} stated`;
  }
  const [was, is] = [before ?? preset, after ?? preset];
  if (was === undefined) return `${name} ${valueWords(setting, is)} added`;
  if (is === undefined) return `${name} ${valueWords(setting, was)} removed`;
  const words = arrowWords(setting, was, is);
  const [left, right] = words.split(" → ");
  return left === right ? `${name} changed` : `${name} ${words}`;
}

/** The settings of one object that differ from another's, a phrase each; `presets` says what holds where nothing is said, `skip` which settings are none of this. */
export function settingDifferences(
  one: object,
  other: object,
  { presets = {}, skip = [] }: { readonly presets?: object; readonly skip?: readonly string[] } = {},
): readonly string[] {
  const [before, after] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  const preset = new Map<string, unknown>(Object.entries(presets));
  const phrases: string[] = [];
  for (const setting of new Set([...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(setting), after.get(setting)];
    if (skip.includes(setting) || sameData(was, is)) continue;
    const prefix = byName[setting];
    const [from, to] = [fieldsOf(was ?? {}), fieldsOf(is ?? {})];
    if (prefix === undefined || from === null || to === null || (from.size === 0 && to.size === 0)) {
      phrases.push(oneSetting(names[setting] ?? setting, setting, was, is, preset.get(setting)));
      continue;
    }
    for (const name of new Set([...to.keys(), ...from.keys()])) {
      if (sameData(from.get(name), to.get(name))) continue;
      phrases.push(oneSetting(`${prefix} ${name}`, name, from.get(name), to.get(name), undefined));
    }
  }
  return phrases;
}
