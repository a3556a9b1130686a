import * as z from "zod/mini";
import { alternatives } from "./alternatives.ts";
import { CellId } from "./cell-id.ts";
import { EffectEntry } from "./effect-entry.ts";
import { line } from "./line.ts";
import { Regimen } from "./regimen.ts";
import { settings } from "./settings.ts";

const grades = Regimen.shape.grade.options;
const factorRemedy = "use a multiple from 0.1 to 10, as 1.3; 1 is no harm";
const factor = z.number(factorRemedy).check(z.minimum(0.1, factorRemedy), z.maximum(10, factorRemedy));
const shareRemedy = "use a probability from 0 to 1, as 0.26";
const patientsRemedy = "use a whole number of patients from 0 to 1000000";

/** What a regimen multiplies the hazards of death and relapse by, and its probability of acute GVHD II–IV (printed, never simulated). */
const Harm = settings({
  deathFactor: z.exactOptional(factor),
  relapseFactor: z.exactOptional(factor),
  gvhd: z.exactOptional(z.number(shareRemedy).check(z.minimum(0, shareRemedy), z.maximum(1, shareRemedy))),
});

/**
 * A regimen of a reader's own, composed of effects. Its evidence is an assumption (E) unless it names sources, and with them the patients behind it and the kind of study; an arm names it by its id.
 */
export const RegimenCell = settings({
  kind: z.literal("regimen"),
  id: CellId,
  label: line(60),
  effects: z
    .array(EffectEntry, "use a list of effects, each on a line that begins with -; [] for none")
    .check(z.maxLength(12, "use at most 12 effects")),
  harm: z.exactOptional(Harm),
  burden: z.exactOptional(line(200)),
  grade: z.exactOptional(z.enum(grades, `use ${alternatives(grades)}`)),
  n: z.exactOptional(z.int(patientsRemedy).check(z.minimum(0, patientsRemedy), z.maximum(1_000_000, patientsRemedy))),
  design: z.exactOptional(line(120)),
  sources: z.exactOptional(
    z
      .array(line(300), "use a list of sources, each a DOI, a PubMed number or a citation")
      .check(z.minLength(1, "use at least 1 source, or leave sources out"), z.maxLength(6, "use at most 6 sources")),
  ),
}).check((context) => {
  const { grade = "E", sources, n, design } = context.value;
  if (grade === "E") return;
  for (const [setting, value] of Object.entries({ sources, n, design })) {
    if (value !== undefined) continue;
    const message = `state ${setting}: a grade other than E names sources, n and design; or leave the grade out`;
    context.issues.push({ code: "custom", input: context.value, path: [setting], message });
  }
});
export type RegimenCell = z.infer<typeof RegimenCell>;
