import type { Case } from "../../schema/case.ts";
import type { Fact, FactGroup } from "./facts.ts";

const notStated = "not stated";
const clocks = { transplant: "from transplant", diagnosis: "from diagnosis", therapy: "from first dose" } as const;
const readings = {
  "full text": "full text",
  opening: "opening only",
  abstract: "abstract only",
  secondary: "as cited by others",
} as const;

/** Everything that matters of published patients, a patient a column; what a report leaves out is said to be not stated. */
export function caseFacts(cases: readonly Case[]): readonly FactGroup[] {
  const fact = (label: string, value: (row: Case) => string | null): Fact => ({
    label,
    values: cases.map((row) => value(row) ?? notStated),
  });
  const day = (value: number | null, clock: string): string | null => (value === null ? null : `day ${value} ${clock}`);
  const onClock = ({ clock }: Case): string => (clock === null ? "(clock not stated)" : clocks[clock]);
  return [
    {
      heading: "Outcome",
      facts: [
        fact("Free of transfusions, as reported", (row) => row.reported),
        fact("The same as an interval", (row) => interval(row, onClock(row))),
        fact("Reticulocytes back", (row) => day(row.reticulocyteDays, onClock(row))),
        fact("Response", (row) => row.response),
        fact("Followed until", (row) => day(row.censoredDays, onClock(row))),
        fact("Transfusions", (row) => row.transfusions),
        fact("Isoagglutinin before", (row) => row.titreBefore),
        fact("Isoagglutinin after", (row) => row.titreAfter),
        fact("Harm", (row) => row.adverse),
      ],
    },
    {
      heading: "Therapy",
      facts: [
        fact("Given", (row) => row.treatment),
        fact("Dose", (row) => row.dose),
        fact("Schedule", (row) => row.schedule),
        fact("Given beside it", (row) => row.concurrent),
        fact("First dose", (row) => day(row.therapyDay, "from transplant")),
        fact("Therapy before", (row) => row.priorLines),
        fact("Had failed before", (row) => row.failed?.join(", ") ?? null),
      ],
    },
    {
      heading: "Patient and transplant",
      facts: [
        fact("Disease", (row) => row.disease),
        fact("Cause of the aplasia", (row) => row.mechanism),
        fact("Diagnosed", (row) => day(row.prcaDay, "from transplant")),
        fact("ABO mismatch", (row) => row.aboMismatch),
        fact("Blood group, recipient", (row) => row.recipientAbo),
        fact("Blood group, donor", (row) => row.donorAbo),
        fact("Donor", (row) => row.donorType),
        fact("Graft", (row) => row.graft),
        fact("Conditioning", (row) => row.conditioning),
        fact("GVHD prophylaxis", (row) => row.gvhdProphylaxis),
      ],
    },
    {
      heading: "Source",
      facts: [
        fact("Report", (row) => row.citation),
        fact("Identifier", (row) => row.doi),
        fact("Read as", (row) => readings[row.read]),
        fact("Interests", (row) => row.interest),
        fact("Note", (row) => row.note),
      ],
    },
  ];
}

function interval({ independenceLow, independenceHigh }: Case, clock: string): string | null {
  if (independenceLow === null || independenceHigh === null) return null;
  return `day ${independenceLow} to ${independenceHigh} ${clock}`;
}
