import type { ArmRegimen } from "./arm.ts";
import type { ArmEntry } from "./arm-entry.ts";
import type { Rule } from "./rule.ts";

/** What is said of one regimen: one value for all, or its own where there is one. */
function valueFor(regimen: string, said: number | Readonly<Record<string, number>> | undefined): number | undefined {
  return typeof said === "object" ? new Map(Object.entries(said)).get(regimen) : said;
}

/** The regimens of an arm, complete: from day 0, at the published dose and interval, unless the entry says otherwise. Total. */
export function armRegimens(entry: ArmEntry): readonly ArmRegimen[] {
  if (typeof entry === "string") return [{ regimen: entry, start: 0, dose: 1, every: null }];
  if ("regimen" in entry) {
    return [{ regimen: entry.regimen, start: 0, dose: entry.dose ?? 1, every: entry.every ?? null }];
  }
  return entry.regimens.map((regimen) => ({
    regimen,
    start: valueFor(regimen, entry.start) ?? 0,
    dose: valueFor(regimen, entry.dose) ?? 1,
    every: valueFor(regimen, entry.every) ?? null,
    ...ruleFor(regimen, entry.if),
  }));
}

function ruleFor(regimen: string, rules: Readonly<Record<string, Rule>> = {}): { readonly rule?: Rule } {
  const rule = new Map(Object.entries(rules)).get(regimen);
  return rule === undefined ? {} : { rule };
}

/** What is said of several regimens: nothing where all are as usual, one value where all have the same, otherwise the values of those that differ. */
function saidOf(
  regimens: readonly ArmRegimen[],
  value: (regimen: ArmRegimen) => number | null,
  usual: number | null,
): number | Record<string, number> | undefined {
  const [first = null, ...others] = regimens.map(value);
  if (first !== null && first !== usual && others.every((other) => other === first)) return first;
  const changed = regimens.flatMap((part) => {
    const own = value(part);
    return own === null || own === usual ? [] : [[part.regimen, own] as const];
  });
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

/** The shortest entry that says these regimens (at least one): its id alone where nothing is changed. Therapy starts with a regimen that stands alone and is given to everybody, so its start and rule are not said. */
export function armEntry(regimens: readonly ArmRegimen[], name?: string): ArmEntry {
  const [first, second] = regimens;
  const named = name === undefined ? {} : { name };
  const dose = saidOf(regimens, (part) => part.dose, 1);
  const every = saidOf(regimens, (part) => part.every, null);
  if (first !== undefined && second === undefined) {
    const changed = {
      ...(typeof dose === "number" ? { dose } : {}),
      ...(typeof every === "number" ? { every } : {}),
      ...named,
    };
    return Object.keys(changed).length === 0 ? first.regimen : { regimen: first.regimen, ...changed };
  }
  const start = regimens.flatMap((part) => (part.start === 0 ? [] : [[part.regimen, part.start] as const]));
  const rules = regimens.flatMap(({ regimen, rule }) => (rule === undefined ? [] : [[regimen, rule] as const]));
  return {
    regimens: regimens.map(({ regimen }) => regimen),
    ...(start.length === 0 ? {} : { start: Object.fromEntries(start) }),
    ...(rules.length === 0 ? {} : { if: Object.fromEntries(rules) }),
    ...(dose === undefined ? {} : { dose }),
    ...(every === undefined ? {} : { every }),
    ...named,
  };
}
