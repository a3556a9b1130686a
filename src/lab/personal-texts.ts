import { isNumber } from "../tables/index.ts";
import { holdsCalendarDate, isCalendarDate } from "./calendar-date.ts";

const email = /\S@\S+\.\p{L}{2,}/u;
const telephone = /^(?:\+|00)?[\d ()/.-]{9,22}$/u;
const capitalised = "\\p{Lu}[\\p{L}'’-]+";
const fullName = new RegExp(
  `^${capitalised},? (?:(?:\\p{Lu}\\.?|${capitalised}|von|van|de|der|den|da|del|la) ){0,3}${capitalised}$`,
  "u",
);
const pseudonym = /^\p{L}{0,6}[-_ ./]?\d{1,5}\p{L}?$/u;

/** Whether a text holds an e-mail address or is written as a telephone number is. */
export function isContact(text: string): boolean {
  if (email.test(text.slice(0, 300))) return true;
  const digits = text.replaceAll(/\D/gu, "").length;
  const grouped = /^\+|^00|[ ()/-]/u.test(text) && !isNumber(text);
  return telephone.test(text) && grouped && digits >= 8 && digits <= 15 && !isCalendarDate(text);
}

/** Whether a text is written as first and last names are: two to five words with capitals. */
export function isFullName(text: string): boolean {
  return text.length <= 60 && fullName.test(text);
}

/** Whether a text is as short a pseudonym as P07 or 12. */
export function isPseudonym(text: string): boolean {
  return pseudonym.test(text);
}

/** Whether a text has six digits or more in a row, as record numbers have; the digits of a decimal number or a date do not count. */
export function hasLongNumber(text: string, digits = 6): boolean {
  if (holdsCalendarDate(text) || /^[+-]?\d*[.,]\d+$/u.test(text)) return false;
  return new RegExp(`\\d{${digits}}`, "u").test(text.slice(0, 300));
}

/** Whether a text is a phrase of many words. */
export function isLongText(text: string): boolean {
  return text.length >= 25 && text.slice(0, 300).trim().split(/\s+/u).length >= 4;
}
