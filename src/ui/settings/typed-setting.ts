import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { quoted } from "../../schema/quoted.ts";
import { typedSeed } from "../../schema/seed.ts";
import type { SettingForm } from "../../schema/setting-form.ts";
import { typedNumber } from "../controls/typed-number.ts";

type Typed = Exclude<SettingForm, { form: "choice" | "switch" | "cell" | "list" | "filter" | "symbols" | "composed" }>;

function isNumberForm(form: SettingForm): form is Extract<SettingForm, { form: "number" }> {
  return form.form === "number";
}

/** A plain value as a file says it: a number where it reads as one, otherwise the words. */
export function typedValue(text: string): number | string {
  const bare = text.trim();
  return /^[−-]?\d+(\.\d+)?$/u.test(bare) ? Number(bare.replace("−", "-")) : bare;
}

function twoDays(text: string): Result<unknown, Failure> {
  const found = /^(\d{1,5})(?: ?d)?\D+(\d{1,5})(?: ?d)?$/u.exec(text.trim());
  if (found !== null) return ok([Number(found[1]), Number(found[2])]);
  const message = `unreadable days: ${quoted(text.trim())}`;
  return failed({ reason: "syntax", message, remedy: "use two days, as 100 to 180", place: {} });
}

/** What a reader typed into a field, as the schema takes it: the name of a control as it stands; without unit and thousands' commas where a number is wanted. What cannot be read so stays text, for the schema to refuse. */
export function typedSetting(form: Typed, text: string): Result<unknown, Failure> {
  const trimmed = text.trim();
  if (trimmed.startsWith("$")) return ok(trimmed);
  if (isNumberForm(form)) {
    if (form.unit === "1:") return ok(typedNumber(trimmed.replace(/^1 ?: ?/u, ""), ""));
    return ok(typedNumber(trimmed, form.unit === "" && !form.whole ? "d" : form.unit));
  }
  switch (form.form) {
    case "start":
      return ok(trimmed === form.word ? trimmed : typedNumber(trimmed, "d"));
    case "span":
      return twoDays(trimmed);
    case "seed":
      return ok(typedSeed(trimmed));
    case "value":
      return ok(typedValue(trimmed));
    default:
      return ok(trimmed);
  }
}
