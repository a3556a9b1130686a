/** What a reader typed into a number setting: a number, without its unit and the commas between thousands; anything else stays the text it is, for the schema to refuse. */
export function typedNumber(text: string, unit: string): number | string {
  const trimmed = text.trim();
  const bare = unit !== "" && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed;
  const plain = /^\d{1,3}(,\d{3})+$/u.test(bare) ? bare.replaceAll(",", "") : bare;
  return /^[−-]?\d+(\.\d+)?$/u.test(plain) ? Number(plain.replace("−", "-")) : trimmed;
}
