/** The unit a number setting is typed in; a count has none. */
export type TypedUnit = "d" | "g/dL" | "points" | "";

const endings = { d: /(?:d|days?)$/iu, "g/dL": /g\/dl$/iu, points: /(?:points?|%)$/iu, "": /$/u } as const;

/** What a reader typed into a number setting: a number, without its unit and the commas between thousands; anything else stays the text it is, for the schema to refuse. A count with a point stays text too: "1.000" may mean a thousand. */
export function typedNumber(text: string, unit: TypedUnit): number | string {
  const trimmed = text.trim();
  const bare = trimmed.replace(endings[unit], "").trim();
  const plain = /^\d{1,3}(,\d{3})+$/u.test(bare) ? bare.replaceAll(",", "") : bare;
  const number = unit === "" ? /^[−-]?\d+$/u : /^[−-]?\d+(\.\d+)?$/u;
  return number.test(plain) ? Number(plain.replace("−", "-")) : trimmed;
}
