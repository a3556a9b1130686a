export type DecimalMark = "." | ",";

const forms: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/iu,
  ",": /^[+-]?(\d+(,\d*)?|,\d+)(e[+-]?\d{1,3})?$/iu,
};

/** The number a text is, written with this decimal mark and no other; null where it is none. */
export function plainNumber(text: string, decimal: DecimalMark): number | null {
  if (!forms[decimal].test(text)) return null;
  return Number(decimal === "." ? text : text.replace(",", "."));
}

/** Whether a text is a number in either form. */
export function isNumber(text: string): boolean {
  return plainNumber(text, ".") !== null || plainNumber(text, ",") !== null;
}

const withComma = /^[+-]?\d*,\d+$/u;
const withPoint = /^[+-]?\d*\.\d+$/u;
const thousands = /^[+-]?\d{1,3}[.,]\d{3}$/u;

/**
 * The decimal mark that more of these texts use, or null where none uses any. What may be a thousands mark (1,234) counts only where nothing
 * else does and commas do not part the cells; a number with the other mark is then no number, and never one a thousand times larger.
 */
export function decimalMark(texts: Iterable<string>, commasPart: boolean): DecimalMark | null {
  const sure = { ",": 0, ".": 0 };
  const unsure = { ",": 0, ".": 0 };
  for (const text of texts) {
    const mark = withComma.test(text) ? "," : withPoint.test(text) ? "." : null;
    if (mark !== null) (thousands.test(text) ? unsure : sure)[mark] += 1;
  }
  if (commasPart) unsure[","] = 0;
  const counted = sure[","] + sure["."] > 0 ? sure : unsure;
  if (counted[","] + counted["."] === 0) return null;
  return counted[","] > counted["."] ? "," : ".";
}
