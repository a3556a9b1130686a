import { caseTable } from "./case.ts";
import { cohortTable } from "./cohort.ts";
import { effectTable } from "./effect.ts";
import { parameterTable } from "./parameter.ts";
import { regimenTable } from "./regimen.ts";
import type { TableColumn } from "./table-column.ts";
import { columnsOf, type TableDescription } from "./table-schema.ts";
import { targetTable } from "./target.ts";

const files: readonly TableDescription[] = [
  caseTable,
  cohortTable,
  targetTable,
  parameterTable,
  regimenTable,
  effectTable,
];

const introduction = `# The data as read

Facts with sources. **A blank cell means *not stated***, and stays so everywhere: nothing is filled in. Days are days, never months; a time reported to the unit ("2 weeks") is an interval, half a unit either side. Only abstracts and first pages could be read (\`read\`): tables, figures and bodies were not. SDs are of the log.

This page is written by \`npm run dictionary\` from the schemas that read the files, and a test holds the two together.

**Form.** UTF-8, commas, a header, a record a row; a cell that holds a comma, a quote or a line break stands between double quotes, a quote inside it is written twice. Outer spaces of a cell are ignored, and so are rows without a filled cell. Numbers have a decimal point and no unit: a cell such as \`2 weeks\` is refused. The header names every column listed here once, in any order, and no other. A row with anything wrong is refused with file, row (as a spreadsheet numbers it: the header is row 1), column and what was expected; the others stay. A file has at most 20,000 rows and 5,000,000 characters.

**Your own cases.** A file of cases opened beside the published ones has the columns of cases.csv, all of them; what you do not know stays blank. Its rows stay in the browser.

*Kinds.* text · choice (one word of those listed) · regimen (an id of regimens.csv, or a word listed) · regimens (several, parted by semicolons) · number · whole (a whole number) · day (days, whole or not) · days (whole days in rising order, parted by spaces). *May be blank* says where *not stated* is allowed.
`;

const close = `## Beside the tables

\`reference/\`: numbers computed by other programs, for the tests; its own README says how.

Known to be missing: a time to independence in 48 of the 51 cases, the body of the three cord-blood cases' paper (doses, titres, series), the first report of daratumumab (2018), any Kaplan–Meier curve of untreated PRCA.
`;

/** The dictionary of the data files in Markdown, whole: data/README.md is this text. */
export function dictionary(): string {
  return [introduction, ...files.map(chapter), close].join("\n");
}

function chapter(table: TableDescription): string {
  const rows = [...columnsOf(table)].map(([name, column]) => line(name, column));
  const key = table.key === null ? [] : [`no two rows have the same ${table.key}`];
  const rules = [...key, ...table.rules.map(({ says }) => says)].map((rule) => `* ${rule}`);
  const held = rules.length === 0 ? [] : ["", "Held between cells:", ...rules];
  const head = ["| column | unit | kind | allowed | may be blank | meaning |", "|---|---|---|---|---|---|"];
  return [`## ${table.name}.csv`, "", table.says, "", ...head, ...rows, ...held, ""].join("\n");
}

function line(name: string, { unit, kind, expected, blank, meaning }: TableColumn): string {
  const allowed = kind === "text" && expected.startsWith("text ") ? "" : expected;
  return `| ${[`\`${name}\``, unit ?? "", kind, allowed, blank ? "yes" : "", meaning].map(escaped).join(" | ")} |`;
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|");
}
