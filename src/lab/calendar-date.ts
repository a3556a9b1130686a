const month = "(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic)[\\p{L}]{0,7}\\.?";
const time = "(?:[ T,]+\\d{1,2}:\\d{2}.*)?";

/** How calendar dates are written: year first, year last, with the month as a word, and eight digits in one. */
const forms = [
  `\\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])${time}`,
  `(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|[12]\\d|3[01])[-/.](?:\\d{4}|\\d{2})${time}`,
  `\\d{1,2}(?:st|nd|rd|th)?[-. ]{1,2}(?:de )?${month}[-., ]{1,2}(?:de )?\\d{2,4}${time}`,
  `${month}[- ]\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}${time}`,
  `${month}[-' ]{1,2}(?:\\d{4}|\\d{2})`,
  "(?:19|20)\\d{2}[-/](?:0[1-9]|1[0-2])",
  "(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}",
  "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])",
].map((form) => new RegExp(`^${form}$`, "iu"));

const within = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/u;

/** Whether a text is a calendar date, or a month of a year; a year alone is none. */
export function isCalendarDate(text: string): boolean {
  return text.length <= 40 && forms.some((form) => form.test(text));
}

/** Whether a text is a calendar date or has a whole one in it. */
export function holdsCalendarDate(text: string): boolean {
  return isCalendarDate(text) || within.test(text.slice(0, 2000));
}
