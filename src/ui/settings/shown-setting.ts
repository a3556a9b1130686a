import type { Setting, SettingForm } from "../../schema/setting-form.ts";
import { grouped } from "../../base/grouped.ts";
import { plainWords } from "./plain-words.ts";

/** A value of a setting as its field shows it, without its unit. */
export function shownSetting(form: SettingForm, value: unknown): string {
  if (Array.isArray(value) && form.form === "span") return value.map(plainWords).join(" to ");
  return typeof value === "number" && form.form === "number" && form.whole ? grouped(value) : plainWords(value);
}

/** A value with its unit, in words. */
export function settingWords(form: SettingForm, value: unknown): string {
  const shown = shownSetting(form, value);
  if (form.form === "number") return form.unit === "1:" ? `1:${shown}` : `${shown} ${form.unit}`.trim();
  return form.form === "span" ? `${shown} d` : shown;
}

/** What may be typed into a field, and what it means. */
export function settingRange({ control, says }: Setting): string {
  const range = rangeOf(control);
  return range === "" ? says : `${range}: ${says}`;
}

function rangeOf(form: SettingForm): string {
  switch (form.form) {
    case "number":
      return `${form.unit === "1:" ? "1:" : ""}${grouped(form.low)}–${grouped(form.high)} ${form.unit === "1:" ? "" : form.unit}`.trim();
    case "start":
      return `${form.word}, or day ${form.low}–${form.high}`;
    case "span":
      return `${grouped(form.low)}–${grouped(form.high)} d`;
    case "line":
      return `at most ${form.longest} characters`;
    default:
      return "";
  }
}
