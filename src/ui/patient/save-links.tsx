import "./save-links.css";
import { useEffect, useState } from "preact/hooks";
import { shownArms, type FigureArm } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { patientCsv } from "./patient-csv.ts";

interface Links {
  readonly json: string;
  readonly csv: string;
}

/** The course in sight as files: JSON as the lab gave it, CSV as it is shown. */
export function SaveLinks({ course, arms }: { readonly course: PatientCourse; readonly arms: readonly FigureArm[] }) {
  const [links, setLinks] = useState<Links | null>(null);
  useEffect(() => {
    const csv = patientCsv(course, shownArms(course, arms));
    const made = {
      json: address(`${JSON.stringify(course)}\n`, "application/json"),
      csv: address(csv, "text/csv"),
    };
    setLinks(made);
    return () => Object.values(made).forEach((url) => URL.revokeObjectURL(url));
  }, [course, arms.map(({ arm }) => arm).join("\n")]);
  if (links === null) return null;
  const name = `patient-${course.slot + 1}`;
  return (
    <p class="save-links">
      <a href={links.json} download={`${name}.json`}>
        Save as JSON
      </a>
      <a href={links.csv} download={`${name}.csv`}>
        Save as CSV
      </a>
    </p>
  );
}

function address(text: string, type: string): string {
  return URL.createObjectURL(new Blob([text], { type }));
}
