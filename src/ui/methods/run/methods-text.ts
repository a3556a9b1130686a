import { armsParagraph } from "./arms-paragraph.ts";
import { drawsParagraph } from "./draws-paragraph.ts";
import { endpointParagraph } from "./endpoint-paragraph.ts";
import { ownRegimensParagraph } from "./own-regimens-paragraph.ts";
import { patientsParagraph } from "./patients-paragraph.ts";
import type { RunRecord } from "./run-record.ts";

const limits =
  "Erythron is a research and teaching model, and these patients are simulated. Its parameters are starting points set by hand from published figures; what nobody knows about them is part of a run with parameter draws, not of this one, and not of ±. The results are no evidence that a regimen works, and no advice for the care of a patient.";

const drawnLimits =
  "Erythron is a research and teaching model, and these patients are simulated. A band holds what the draws say nobody knows, and no more: the form of the model is not part of it. The results are no evidence that a regimen works, and no advice for the care of a patient.";

/** How a run was done, in paragraphs ready to paste into a paper: every setting of the run is named in them. */
export function methodsText(record: RunRecord): readonly string[] {
  const own = ownRegimensParagraph(record);
  const draws = drawsParagraph(record);
  return [
    patientsParagraph(record),
    armsParagraph(record),
    ...(own === null ? [] : [own]),
    endpointParagraph(record),
    ...(draws === null ? [] : [draws]),
    draws === null ? limits : drawnLimits,
  ];
}
