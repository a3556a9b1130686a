import { failed, ok, type Result } from "../base/result.ts";
import type { Arm } from "../schema/arm.ts";
import type { ArmEntry } from "../schema/arm-entry.ts";
import { armRegimens } from "../schema/arm-regimens.ts";
import type { ArmsCell } from "../schema/arms-cell.ts";
import type { Failure } from "../schema/failure.ts";
import { quoted } from "../schema/quoted.ts";
import type { Rule } from "../schema/rule.ts";

const longest = 80;

/** A value said of all regimens of an entry, or of some of them by name, in words: "dose 1.5", "epo dose 2". */
function valueWords(
  said: number | Readonly<Record<string, number>> | undefined,
  words: (value: number) => string,
): readonly string[] {
  if (said === undefined) return [];
  if (typeof said === "number") return [words(said)];
  return Object.entries(said).map(([regimen, value]) => `${regimen} ${words(value)}`);
}

/** A rule in words: "if reticulocytes under 30 on day 28". */
function ruleWords({ measure, under, over }: Rule, day: number): string {
  const threshold = `${measure === "titre" ? "1:" : ""}${under ?? over ?? ""}`;
  return `if ${measure} ${under === undefined ? "over" : "under"} ${threshold} on day ${day}`;
}

/** When the regimens of an entry are given, where not to everybody from day 0, in words: "epo from day 28", "dli if haemoglobin under 8 on day 0". */
function startWords(entry: ArmEntry): readonly string[] {
  if (typeof entry === "string" || "regimen" in entry) return [];
  const days = new Map(Object.entries(entry.start ?? {}));
  const rules = Object.entries(entry.if ?? {});
  return [
    ...[...days].flatMap(([regimen, day]) =>
      rules.some(([ruled]) => ruled === regimen) ? [] : [`${regimen} from day ${day}`],
    ),
    ...rules.map(([regimen, rule]) => `${regimen} ${ruleWords(rule, days.get(regimen) ?? 0)}`),
  ];
}

/** What an entry changes in its regimens, in words: "dose 1.5, every 7 d, epo from day 28, dli if titre over 1:16 on day 56". */
function changesIn(entry: ArmEntry): string {
  if (typeof entry === "string") return "";
  return [
    ...valueWords(entry.dose, (dose) => `dose ${dose}`),
    ...valueWords(entry.every, (every) => `every ${every} d`),
    ...startWords(entry),
  ].join(", ");
}

/** The names of a comparison's arms: as given, else the regimens joined by " + ", and where that is taken what was changed in brackets. */
function armNames(entries: readonly ArmEntry[]): readonly string[] {
  const plain = entries.map((entry) => {
    const given = typeof entry === "string" ? undefined : entry.name;
    const joined = armRegimens(entry)
      .map(({ regimen }) => regimen)
      .join(" + ");
    return { name: given ?? joined, given: given !== undefined };
  });
  return plain.map(({ name, given }, index) => {
    const changes = changesIn(entries[index] ?? "");
    const taken = plain.some((other, place) => place !== index && other.name === name);
    return taken && !given && changes !== "" ? `${name} (${changes})` : name;
  });
}

/** The arms of a comparison, complete and each with a name of its own; two arms of one name, or a name of more than 80 characters, are failures in the cell. */
export function resolveArms(cell: ArmsCell): Result<readonly Arm[], Failure> {
  const names = armNames(cell.arms);
  const failures = names.flatMap((name, index): Failure[] => {
    const place = { cell: cell.id };
    const where = `(cell ${cell.id}, arms entry ${index + 1})`;
    const remedy = "give the arm a name of its own, as name: twice the dose";
    if (names.indexOf(name) < index) {
      return [{ reason: "duplicate", message: `duplicate arm: ${quoted(name)} ${where}`, remedy, place }];
    }
    if (name.length <= longest) return [];
    return [{ reason: "limit", message: `too long an arm's name: ${quoted(name)} ${where}`, remedy, place }];
  });
  if (failures.length > 0) return failed(...failures);
  return ok(cell.arms.map((entry, index) => ({ arm: names[index] ?? "", regimens: [...armRegimens(entry)] })));
}
