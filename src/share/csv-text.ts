/** What a cell may hold: text, a number as it is, or nothing. */
export type CsvCell = string | number | null;

/** A table as CSV with a byte order mark and Windows line ends; a text that a spreadsheet would take for a formula begins with an apostrophe, a number below 0 does not. */
export function csvText(lines: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(value: CsvCell): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const plain = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
