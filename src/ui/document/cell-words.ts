import { counted } from "../../base/counted.ts";
import { never } from "../../base/never.ts";
import type { Cell, CellKind } from "../../schema/cell.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import type { SweepCell } from "../../schema/sweep-cell.ts";
import { listed } from "../words/listed.ts";

/** What a kind of cell is called, and in a line what it does. */
export const kindWords: Readonly<Record<CellKind, { readonly noun: string; readonly says: string }>> = {
  prose: { noun: "Paragraph", says: "Text, in Markdown." },
  chart: { noun: "Chart", says: "A figure of a run, of one patient, or of own cases." },
  table: { noun: "Table", says: "Cases, regimens, or the summary of a run." },
  exercise: { noun: "Exercise", says: "A question that readers answer before they see what a run says." },
  note: { noun: "Note", says: "Words for those who teach with the notebook; readers do not see them." },
  control: { noun: "Control", says: "A named value that other cells read: slider, choice or switch." },
  simulate: { noun: "Simulation", says: "Runs arms in simulated patients." },
  arms: { noun: "Arms", says: "The regimens that are compared." },
  regimen: { noun: "Regimen", says: "A regimen of your own, composed of effects." },
  population: { noun: "Population", says: "Patients whose typical values differ from the published ones." },
  sweep: { noun: "Sweep", says: "Repeats a run with one or two things varied." },
  cases: { noun: "Cases", says: "Published patients, or those of a file you open." },
};

const longest = 64;
/** Characters of a prose in which its first words stand, marks and all. */
const beginning = 400;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

/** The first words of prose, without its marks. */
function firstWords(text: string): string {
  const [line = ""] = text
    .slice(0, beginning)
    .replaceAll(/^[#>\s*-]+|[*_`]/gmu, "")
    .split("\n");
  return cut(line);
}

/** A cell in a few words, its kind first: "Chart independence of run". */
export function cellTitle(cell: Cell): string {
  const { noun } = kindWords[cell.kind];
  switch (cell.kind) {
    case "prose":
      return `${noun} “${firstWords(cell.text)}”`;
    case "chart":
      return `${noun} ${cell.show} of ${cell.of}`;
    case "note":
      return `${noun} “${firstWords(cell.text)}”`;
    case "table":
      return `${noun} ${cell.show} of ${listed(listedIds(cell.of))}`;
    default:
      return `${noun} ${cell.id}`;
  }
}

function sweepDetail({ vary, of, values, across, steps, parameters }: SweepCell): string {
  if (values === undefined)
    return `each parameter of ${of}${parameters === undefined ? "" : `: ${parameters.join(", ")}`}`;
  const second = steps === undefined || across === undefined ? "" : `; ${across}: ${steps.join(", ")}`;
  return `${vary} of ${of}: ${values.join(", ")}${second}`;
}

/** What else there is to say of a cell in one line; nothing for what shows itself. */
export function cellDetail(cell: Cell): string {
  switch (cell.kind) {
    case "prose":
    case "chart":
    case "table":
    case "exercise":
    case "note":
      return "";
    case "cases":
      return cell.from === "own" ? "of a file you open" : "published";
    case "population": {
      const count = Object.keys(cell.parameters ?? {}).length;
      return count === 0 ? "published values" : `${counted(count, "parameter")} changed`;
    }
    case "regimen":
      return cut(`${cell.label}, ${counted(cell.effects.length, "effect")}`);
    case "arms":
      return cut(
        cell.arms
          .map((arm) => (typeof arm === "string" ? arm : "regimen" in arm ? arm.regimen : arm.regimens.join(" + ")))
          .join(", "),
      );
    case "simulate":
      return `of ${cell.arms}`;
    case "sweep":
      return cut(sweepDetail(cell));
    case "control":
      return cut(`${cell.label}: ${cell.value}`);
    default:
      return never(cell);
  }
}
