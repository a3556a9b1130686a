import "./patient-who.css";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { FactsTable } from "../tables/facts-table.tsx";
import { classWords } from "./class-words.ts";
import { patientFacts, patientHeads, type TypicalPatient } from "./patient-facts.ts";

interface PatientWhoProps {
  readonly course: PatientCourse;
  readonly typical: TypicalPatient;
}

/** Who the patient is beside what is typical, and, folded away, the class of the disease. */
export function PatientWho({ course, typical }: PatientWhoProps) {
  const { name, means } = classWords[course.class];
  return (
    <div class="patient-who">
      <FactsTable
        caption="Who this patient is, beside what is typical"
        heads={patientHeads.map((head) => ({ key: head, head }))}
        groups={[patientFacts(course, typical)]}
      />
      <details class="patient-class">
        <summary>Class of the disease, which nobody can tell at the bedside</summary>
        <p>
          {`${name[0]?.toUpperCase() ?? ""}${name.slice(1)}. ${means} The class is the model's: in a real patient nobody can look it up.`}
        </p>
      </details>
    </div>
  );
}
