import * as z from "zod/mini";
import { CasesCell } from "./cases-cell.ts";
import { OpenArmsCell } from "./arms-cell.ts";
import { OpenChartCell } from "./chart-cell.ts";
import { ControlCell } from "./control-cell.ts";
import { ControlName } from "./control-name.ts";
import { ExerciseCell } from "./exercise-cell.ts";
import { FrontMatter } from "./front-matter.ts";
import { currentFormat } from "./migration.ts";
import { NoteCell } from "./note-cell.ts";
import { Notebook } from "./notebook.ts";
import { OpenPopulationCell } from "./population-cell.ts";
import { ProseCell } from "./prose-cell.ts";
import { RegimenCell } from "./regimen-cell.ts";
import { Rule } from "./rule.ts";
import { Seed } from "./seed.ts";
import { OpenSimulateCell, Scenario } from "./simulate-cell.ts";
import { SweepCell } from "./sweep-cell.ts";
import { TableCell } from "./table-cell.ts";

const descriptions: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [ProseCell, "Prose: CommonMark between the fenced blocks of a file."],
  [CasesCell, "A data set and a filter on it, never rows."],
  [OpenPopulationCell, "Simulated patients whose typical values differ from parameters.csv."],
  [RegimenCell, "A regimen of the author's own, composed of effects."],
  [
    OpenArmsCell,
    "The arms of a comparison; the others are compared with the first. In a file the list is the whole body.",
  ],
  [OpenSimulateCell, "A simulation: which arms, and every setting that decides its numbers."],
  [
    SweepCell,
    "A run repeated with one or two things varied: settings, parameters or doses; or with each parameter in turn.",
  ],
  [OpenChartCell, "A figure."],
  [TableCell, "A table."],
  [ControlCell, "A named value that other cells read as $name, drawn as slider, choice or switch."],
  [ExerciseCell, "A question whose answer a run computes; the reader commits to an answer first."],
  [NoteCell, "What an author says to those who teach with the notebook; readers do not see it."],
  [ControlName, "The value of a control, by its name: $window."],
  [Rule, "Only if, on the day the regimen would start, the measure is still under or over a threshold."],
  [Scenario, "A further scenario row of effects.csv, as ucb-msc/calm."],
  [Seed, "What fixes every random draw: words, or a whole number of 32 bits."],
  [FrontMatter.shape.model, "The model and its version."],
]);

const FileNotebook = z.strictObject({
  ...Notebook.shape,
  format: z.exactOptional(z.literal(currentFormat)),
});

/** The JSON Schema (draft 2020-12) of a notebook in the words of its file and of links. What holds between settings (names that exist, bounds of a control, days in order) only `check` knows. */
export function notebookJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(FileNotebook, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const description = descriptions.get(zodSchema);
      if (description !== undefined) jsonSchema.description = description;
    },
  });
  return {
    $schema,
    $id: `urn:erythron:notebook:${currentFormat}`,
    title: "Erythron notebook",
    description: "Front matter and cells of a notebook, in the words of its Markdown file. Data, never code.",
    ...schema,
  };
}
