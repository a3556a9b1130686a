import "./save-links.css";
import { useLayoutEffect, useState } from "preact/hooks";
import type { PatientCourse } from "../../schema/patient-course.ts";

/** The course in sight as a file, whole and as the lab gave it: what the row under the panels does not hold. */
export function SaveLinks({ course }: { readonly course: PatientCourse }) {
  const [json, setJson] = useState<string | null>(null);
  // Before the page is painted: a link that names one patient never holds another.
  useLayoutEffect(() => {
    const made = URL.createObjectURL(new Blob([`${JSON.stringify(course)}\n`], { type: "application/json" }));
    setJson(made);
    return () => URL.revokeObjectURL(made);
  }, [course]);
  if (json === null) return null;
  return (
    <p class="save-links">
      <a href={json} download={`patient-${course.slot + 1}.json`}>
        Save as JSON
      </a>
    </p>
  );
}
