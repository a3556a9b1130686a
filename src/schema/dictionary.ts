import { candidateStudyTable } from "./candidate-study.ts";
import { caseTable } from "./case.ts";
import { cohortTable } from "./cohort.ts";
import { effectTable } from "./effect.ts";
import { influenceTable } from "./influence-row.ts";
import { parameterTable } from "./parameter.ts";
import { posteriorDiagnosticTable } from "./posterior-diagnostic.ts";
import { posteriorSensitivityTable } from "./posterior-sensitivity.ts";
import { posteriorTable } from "./posterior.ts";
import { predictionTable } from "./prediction.ts";
import { referenceTable } from "./reference.ts";
import { regimenTable } from "./regimen.ts";
import { ownCaseTable } from "./own-case.ts";
import { ownLimits } from "./own-file.ts";
import { studyExpectationTable } from "./study-expectation.ts";
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
  posteriorTable,
  predictionTable,
  posteriorDiagnosticTable,
  posteriorSensitivityTable,
  influenceTable,
  candidateStudyTable,
  studyExpectationTable,
  referenceTable,
];

const introduction = `# The data as read

Facts with sources. **A blank cell means *not stated***, and stays so everywhere: nothing is filled in. Days are days, never months; a time reported to the unit ("2 weeks") is an interval, half a unit either side. Only abstracts and first pages could be read (\`read\`): tables, figures and bodies were not. SDs are of the log.

This page is written by \`npm run dictionary\` from the schemas that read the files, and a test holds the two together.

**Form.** UTF-8, commas, a header, a record a row; a cell that holds a comma, a quote or a line break stands between double quotes, a quote inside it is written twice. Outer spaces of a cell are ignored, and so are rows without a filled cell. Numbers have a decimal point and no unit: a cell such as \`2 weeks\` is refused. The header names every column listed here once, in any order, and no other. A row with anything wrong is refused with file, row (as a spreadsheet numbers it: the header is row 1), column and what was expected; the others stay. A file has at most 20,000 rows and 5,000,000 characters.

**Your own cases** may be in a file of another form, with columns of other names: see the last chapter. Their rows stay in the browser.

*Kinds.* text · choice (one word of those listed) · regimen (an id of regimens.csv, or a word listed) · regimens (several, parted by semicolons) · number · whole (a whole number) · day (days, whole or not) · days (whole days in rising order, parted by spaces). *May be blank* says where *not stated* is allowed.
`;

const ownCases = `## Your own cases

A file opened in the page may be CSV (commas, semicolons or tabs; decimal points or commas; UTF-8, UTF-16 or Windows-1252) or XLSX (its first sheet). Its first row names the columns, by any names: which column is what, in which unit and on which clock is asked when it is opened, and columns that nobody asked for are not read. At most ${ownLimits.bytes / 1_000_000} MB, ${ownLimits.rows.toLocaleString("en-GB")} rows, ${ownLimits.columns} columns and ${ownLimits.groups} groups.

`;

const ownReading = `How cells are read:
* \`time\` and \`outcome\` must be there; without an \`id\`, rows are called by their number
* days are days from one clock (first dose, diagnosis or transplant), \`prcaDay\` from the transplant; calendar dates, weeks and months are refused
* outcomes may be other words or codes: their meanings are asked
* haemoglobin may be in g/L; reticulocytes may be in per cent, and become a count by 10/3 × per cent × haemoglobin in g/dL
* a titre is 64, 1:64 or 1/64; \`negative\`, \`<1\` and \`<2\` are 0; below a higher dilution is refused
* NA, N/A, NaN, a dash or a point alone is a blank cell
* a formula is never worked out: in XLSX the value kept with it is read, anything else is text; error values such as #N/A are refused

\`own-cases-template.csv\` has these columns and no row; \`own-cases-demonstration.csv\` has 40 invented patients.
`;

const close = `## Beside the tables

\`reference/\`: numbers computed by other programs, for the tests; its own README says how.

\`posterior-run.csv\`, a name and a value a row: model, version, seed, settings, how often the studies were simulated, and the temperatures of the sampler. It is written with posterior.csv and posterior-diagnostics.csv by \`npm run erythron -- calibrate\`, which gives the same bits again.

Known to be missing: a time to independence in 48 of the 51 cases, the body of the three cord-blood cases' paper (doses, titres, series), the first report of daratumumab (2018), any Kaplan–Meier curve of untreated PRCA.
`;

/** The dictionary of the data files in Markdown, whole: data/README.md is this text. */
export function dictionary(): string {
  const own = [ownCases + ownCaseTable.says, "", ...columnLines(ownCaseTable), "", ownReading].join("\n");
  return [introduction, ...files.map(chapter), close, own].join("\n");
}

function chapter(table: TableDescription): string {
  return [`## ${table.name}.csv`, "", table.says, "", ...columnLines(table), ""].join("\n");
}

/** The columns of a table and what is held between them, line by line. */
function columnLines(table: TableDescription): readonly string[] {
  const rows = [...columnsOf(table)].map(([name, column]) => line(name, column));
  const key = table.key === null ? [] : [`no two rows have the same ${table.key}`];
  const rules = [...key, ...table.rules.map(({ says }) => says)].map((rule) => `* ${rule}`);
  const held = rules.length === 0 ? [] : ["", "Held between cells:", ...rules];
  const head = ["| column | unit | kind | allowed | may be blank | meaning |", "|---|---|---|---|---|---|"];
  return [...head, ...rows, ...held];
}

function line(name: string, { unit, kind, expected, blank, meaning }: TableColumn): string {
  const allowed = kind === "text" && expected.startsWith("text ") ? "" : expected;
  return `| ${[`\`${name}\``, unit ?? "", kind, allowed, blank ? "yes" : "", meaning].map(escaped).join(" | ")} |`;
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|");
}
