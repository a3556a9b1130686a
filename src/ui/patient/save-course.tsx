import "./save-course.css";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { saveText } from "../own/save-text.ts";

/** The course in sight as a file, whole and as the lab gave it: what the row under the panels does not hold. The file is made when it is asked for: a course comes with every change. */
export function SaveCourse({ course }: { readonly course: PatientCourse }) {
  const save = (): void =>
    saveText(`patient-${course.slot + 1}.json`, `${JSON.stringify(course)}\n`, "application/json");
  return (
    <p class="save-course">
      <button type="button" class="button button-text" onClick={save}>
        Save as JSON
      </button>
    </p>
  );
}
